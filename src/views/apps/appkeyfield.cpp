// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/appkeyfield.h"

#include "ui_appkeyfield.h"
#include "views/apps/appdialog.h"
#include "views/theme/style.h"
#include "views/widgets/prompts.h"

#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

AppKeyField::AppKeyField(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AppKeyField>())
{
    m_ui->setupUi(this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(QFontInfo(font()).pixelSize());
    m_ui->publicKeyField->setFont(fixed);
    m_ui->publicKeyField->setFixedHeight(int(112 * measuresOf(this).factor));
    setTone(m_ui->fileLabel, TextTone::Dim);
    setType(m_ui->fileLabel, TypeStep::Small);
    setFocusProxy(m_ui->makeKeyOption);
    connect(m_ui->ownKeyOption, &QRadioButton::toggled, this, &AppKeyField::showBox);
    connect(m_ui->chooseKeyFileButton, &QPushButton::clicked, this, &AppKeyField::chooseFile);
    showBox();
}

AppKeyField::~AppKeyField() = default;

QByteArray AppKeyField::publicKey() const
{
    return m_ui->ownKeyOption->isChecked() ? m_ui->publicKeyField->toPlainText().trimmed().toUtf8() : QByteArray();
}

std::optional<FieldRefusal> AppKeyField::refusal() const
{
    if (m_ui->makeKeyOption->isChecked() || !publicKey().isEmpty())
        return std::nullopt;
    return FieldRefusal{tr("Paste the public key, or choose its file."), keyEditor()};
}

QWidget *AppKeyField::keyEditor() const
{
    return m_ui->publicKeyField;
}

void AppKeyField::showBox()
{
    m_ui->publicKeyBox->setVisible(m_ui->ownKeyOption->isChecked());
}

void AppKeyField::chooseFile()
{
    const FileQuestion question{.kind = FileQuestion::Kind::Open,
                                .title = tr("Public key of the App"),
                                .startPath = {},
                                .filter = tr("Keys (*.pem *.pub);;All files (*)"),
                                .defaultSuffix = {}};
    m_prompts->chooseFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            readFile(path);
    });
}

void AppKeyField::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_ui->fileLabel->setText(tr("%1 cannot be read: %2.").arg(name, file.errorString()));
        return;
    }
    const QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile) {
        m_ui->fileLabel->setText(tr("%1 is too large to be a key.").arg(name));
        return;
    }
    m_ui->publicKeyField->setPlainText(QString::fromUtf8(text));
    m_ui->fileLabel->setText(tr("From %1").arg(name));
}

} // namespace patwarden
