// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditentrydialog.h"

#include "controller/auditexport.h"
#include "controller/auditwording.h"
#include "models/timewords.h"
#include "ui_auditentrydialog.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto beforeSuffix = "_before"_L1;

QString asWords(const QJsonValue &value)
{
    if (value.isString() || value.isUndefined())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1).chopped(1));
}

} // namespace

AuditEntryDialog::AuditEntryDialog(const AuditRow &row, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AuditEntryDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"auditEntryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(
        tr("Entry %1", "number of an entry of the audit log").arg(QLocale().toString(row.leaf.sequence)));
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(AuditWording::sentence(row));
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    setTone(m_ui->jsonLabel, TextTone::Dim);
    addFields(row);

    const QString json = QString::fromUtf8(QJsonDocument(auditJson(row)).toJson()).trimmed();
    m_ui->jsonEdit->setPlainText(json);
    m_ui->jsonEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->jsonEdit->setMinimumHeight(int(160 * measures.factor));
    connect(m_ui->copyJsonButton, &QPushButton::clicked, this,
            [json] { QGuiApplication::clipboard()->setText(json); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->closeButton->setFocus();
    fit(int(640 * measures.factor));
}

AuditEntryDialog::~AuditEntryDialog() = default;

/// A dialog does not ask how high what wraps gets at its width.
void AuditEntryDialog::fit(int width)
{
    const QList<QWidget *> parts = findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->ensurePolished();
    setFixedWidth(width);
    setMinimumHeight(layout()->totalHeightForWidth(width));
}

void AuditEntryDialog::addFields(const AuditRow &row)
{
    const AuditLeaf &leaf = row.leaf;
    addField(tr("Entry"), QLocale().toString(leaf.sequence));
    addField(tr("Time"), TimeWords::moment(leaf.at), u"timeValue"_s);
    addField(tr("Actor"), AuditWording::actor(row.actor), u"actorValue"_s);
    addField(tr("Event"), leaf.action, u"eventValue"_s);
    addField(tr("Organization"), row.organization, u"organizationValue"_s);
    addField(tr("Token"), row.tokenName, u"tokenValue"_s);
    addField(tr("Request"), leaf.request.isValid() ? QLocale().toString(leaf.request.value()) : QString());
    addDetails(leaf.details);
    addField(tr("Program", "the one that was used"), leaf.details.value("program"_L1).toString(),
             u"programValue"_s);
    addField(tr("Hash"), QString::fromLatin1(row.hash.toHex()), u"hashValue"_s);
}

/// What was before and what is after, and the reason; the rest is for those who read JSON.
void AuditEntryDialog::addDetails(const QJsonObject &details)
{
    addField(tr("Before"), asWords(details.value("before"_L1)), u"beforeValue"_s);
    addField(tr("After"), asWords(details.value("after"_L1)), u"afterValue"_s);
    for (auto it = details.begin(); it != details.end(); ++it) {
        if (!it.key().endsWith(beforeSuffix))
            continue;
        const QString name = it.key().chopped(beforeSuffix.size());
        //: a value that was changed: before, after
        addField(name, tr("%1 → %2").arg(asWords(it.value()), asWords(details.value(name))));
    }
    addField(tr("Reason"), details.value("reason"_L1).toString(), u"reasonValue"_s);
}

void AuditEntryDialog::addField(const QString &name, const QString &value, const QString &objectName)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name, this);
    setTone(label, TextTone::Dim);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *field = new QLabel(value, this);
    field->setObjectName(objectName);
    field->setTextFormat(Qt::PlainText);
    field->setWordWrap(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field->setAccessibleName(tr("%1: %2", "name of a field, its value").arg(name, value));
    m_ui->fieldLayout->addRow(label, field);
}

} // namespace patwarden
