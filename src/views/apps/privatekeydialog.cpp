// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/privatekeydialog.h"

#include "ui_privatekeydialog.h"
#include "views/apps/privatekeyfile.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QStandardPaths>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PrivateKeyDialog::PrivateKeyDialog(Prompts &prompts, SecretClipboard &clipboard, const QString &title,
                                   const App &app, const QByteArray &pem, QWidget *parent)
    : OnceDialog(prompts, clipboard,
                 {.title = tr("Close without keeping the key?"),
                  .text = tr("Nobody can show it again. For the App to sign in you would have to make a new one."),
                  .verb = tr("Close"),
                  .danger = true},
                 parent)
    , m_ui(std::make_unique<Ui::PrivateKeyDialog>())
    , m_fileName(app.slug + u".private-key.pem"_s)
{
    m_ui->setupUi(this);
    setUp({m_ui->titleLabel, m_ui->privateKeyField, m_ui->keptLabel, m_ui->saveKeyButton, m_ui->doneButton},
          title);
    m_ui->clientLabel->setText(tr("It signs in as client %1 with this private key.").arg(app.clientId));
    m_ui->clientLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(m_ui->clientLabel, TextTone::Dim);
    m_ui->onceBanner->setKind(Banner::Kind::Warning);
    m_ui->onceBanner->setLead(tr("Keep it now."));
    m_ui->onceBanner->setText(tr("It cannot be shown again: Patwarden keeps only the public half."));
    m_ui->failureBanner->setKind(Banner::Kind::Error);
    m_ui->failureBanner->hide();
    m_ui->copyKeyButton->setIcon(icon(u"copy"_s));
    m_ui->saveKeyButton->setIcon(icon(u"download"_s));
    makeField(pem);
    connect(m_ui->copyKeyButton, &QPushButton::clicked, this, &PrivateKeyDialog::copy);
    connect(m_ui->saveKeyButton, &QPushButton::clicked, this, &PrivateKeyDialog::chooseFile);
}

PrivateKeyDialog::~PrivateKeyDialog() = default;

void PrivateKeyDialog::makeField(const QByteArray &pem)
{
    QPlainTextEdit *field = m_ui->privateKeyField;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(std::max(12, QFontInfo(font()).pixelSize()));
    field->setFont(fixed);
    field->setPlainText(QString::fromLatin1(pem));
    // Not with the mouse: what it selects would stay on a clipboard.
    field->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    constexpr int letters = 64; // of a line of PEM
    const QFontMetrics metrics(fixed);
    field->setMinimumWidth(
        std::min(metrics.horizontalAdvance(QString(letters, u'M')) + 48, int(760 * measuresOf(this).factor)));
    field->setMinimumHeight(metrics.lineSpacing() * 9 + 24);
    m_ui->dialogLayout->setStretchFactor(field, 1); // what room is left is for the key
    // What wraps asks for the height it would have if it were narrow.
    for (QLabel *label : {m_ui->titleLabel, m_ui->clientLabel})
        label->setMinimumWidth(field->minimumWidth());
}

QString PrivateKeyDialog::secret() const
{
    return m_ui->privateKeyField->toPlainText();
}

void PrivateKeyDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileQuestion question{.kind = FileQuestion::Kind::Save,
                                .title = tr("Save the private key"),
                                .startPath = QDir(folder).filePath(m_fileName),
                                .filter = tr("Keys (*.pem);;All files (*)"),
                                .defaultSuffix = u"pem"_s};
    prompts().chooseFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            save(path);
    });
}

void PrivateKeyDialog::save(const QString &path)
{
    const QString problem = writePrivateKey(path, secret().toLatin1());
    m_ui->failureBanner->setVisible(!problem.isEmpty());
    m_ui->failureBanner->setText(tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), problem));
    if (problem.isEmpty())
        keep(tr("Saved as %1, for you alone to read.").arg(QFileInfo(path).fileName()));
}

void PrivateKeyDialog::done(int result)
{
    m_ui->privateKeyField->clear();
    QDialog::done(result);
}

} // namespace patwarden
