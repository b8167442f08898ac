// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/privatekeydialog.h"

#include "ui_privatekeydialog.h"
#include "views/apps/privatekeyfile.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/tokens/secretclipboard.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QStandardPaths>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PrivateKeyDialog::PrivateKeyDialog(Prompts &prompts, SecretClipboard &clipboard, const QString &title,
                                   const App &app, const QByteArray &pem, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_clipboard(clipboard)
    , m_ui(std::make_unique<Ui::PrivateKeyDialog>())
    , m_fileName(app.slug + u".private-key.pem"_s)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    layout()->setContentsMargins(20, 20, 20, 20);
    m_ui->titleLabel->setText(title);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    m_ui->clientLabel->setText(tr("It signs in as client %1 with this private key.").arg(app.clientId));
    m_ui->clientLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(m_ui->clientLabel, TextTone::Dim);
    m_ui->onceBanner->setKind(Banner::Kind::Warning);
    m_ui->onceBanner->setLead(tr("Keep it now."));
    m_ui->onceBanner->setText(tr("It cannot be shown again: Patwarden keeps only the public half."));
    m_ui->failureBanner->setKind(Banner::Kind::Error);
    m_ui->failureBanner->hide();
    setType(m_ui->keptLabel, TypeStep::Small);
    setTone(m_ui->keptLabel, TextTone::Dim);
    m_ui->copyKeyButton->setIcon(icon(u"copy"_s));
    m_ui->saveKeyButton->setIcon(icon(u"download"_s));
    setButtonRole(m_ui->saveKeyButton, ButtonRole::Primary);
    makeField(pem);
    connect(m_ui->copyKeyButton, &QPushButton::clicked, this, &PrivateKeyDialog::copy);
    connect(m_ui->saveKeyButton, &QPushButton::clicked, this, &PrivateKeyDialog::chooseFile);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &PrivateKeyDialog::reject);
    m_ui->saveKeyButton->setDefault(true);
    m_ui->saveKeyButton->setFocus();
}

PrivateKeyDialog::~PrivateKeyDialog() = default;

void PrivateKeyDialog::makeField(const QByteArray &pem)
{
    QPlainTextEdit *field = m_ui->privateKeyField;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(std::max(12, QFontInfo(font()).pixelSize()));
    field->setFont(fixed);
    field->setPlainText(QString::fromLatin1(pem));
    // Neither the mouse nor a menu: what they copy would stay on the clipboard.
    field->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    constexpr int letters = 64; // of a line of PEM
    const QFontMetrics metrics(fixed);
    field->setMinimumWidth(
        std::min(metrics.horizontalAdvance(QString(letters, u'M')) + 48, int(760 * measuresOf(this).factor)));
    field->setMinimumHeight(metrics.lineSpacing() * 9 + 24);
    m_ui->dialogLayout->setStretchFactor(field, 1); // what room is left is for the key
    field->installEventFilter(this);
    // What wraps asks for the height it would have if it were narrow.
    for (QLabel *label : {m_ui->titleLabel, m_ui->clientLabel})
        label->setMinimumWidth(field->minimumWidth());
}

bool PrivateKeyDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->privateKeyField && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void PrivateKeyDialog::copy()
{
    m_clipboard.copy(m_ui->privateKeyField->toPlainText());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.lifetime()).count();
    keep(tr("Copied. The clipboard is cleared in %Ln second(s).", nullptr, int(std::max<qint64>(1, seconds))));
}

void PrivateKeyDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileQuestion question{.kind = FileQuestion::Kind::Save,
                                .title = tr("Save the private key"),
                                .startPath = QDir(folder).filePath(m_fileName),
                                .filter = tr("Keys (*.pem);;All files (*)"),
                                .defaultSuffix = u"pem"_s};
    m_prompts.chooseFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            save(path);
    });
}

void PrivateKeyDialog::save(const QString &path)
{
    const QString problem = writePrivateKey(path, m_ui->privateKeyField->toPlainText().toLatin1());
    m_ui->failureBanner->setVisible(!problem.isEmpty());
    m_ui->failureBanner->setText(tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), problem));
    if (problem.isEmpty())
        keep(tr("Saved as %1, for you alone to read.").arg(QFileInfo(path).fileName()));
}

void PrivateKeyDialog::keep(const QString &how)
{
    m_isKept = true;
    m_ui->keptLabel->setText(how);
    setButtonRole(m_ui->saveKeyButton, ButtonRole::Normal);
    setButtonRole(m_ui->doneButton, ButtonRole::Primary);
    m_ui->doneButton->setDefault(true);
    m_ui->doneButton->setFocus();
}

void PrivateKeyDialog::reject()
{
    if (m_isKept) {
        QDialog::reject();
        return;
    }
    if (std::exchange(m_isAsking, true))
        return;
    m_prompts.confirm(
        this,
        {.title = tr("Close without keeping the key?"),
         .text = tr("Nobody can show it again. For the App to sign in you would have to make a new one."),
         .verb = tr("Close"),
         .danger = true},
        [this](bool confirmed) {
            m_isAsking = false;
            if (confirmed)
                QDialog::reject();
        });
}

void PrivateKeyDialog::done(int result)
{
    m_ui->privateKeyField->clear();
    QDialog::done(result);
}

} // namespace patwarden
