// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditverifier.h"

#include "controller/wording.h"
#include "models/timewords.h"
#include "views/audit/auditprogress.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestCheckpointFile = 64 * 1024;
constexpr int shownOfHash = 12;

QString checkpointFileFilter()
{
    return AuditVerifier::tr("Checkpoint (*.json)");
}

} // namespace

AuditVerifier::AuditVerifier(const PageContext &context, QWidget *parent)
    : AuditNotice(parent)
    , m_context(context)
{
    progress()->setObjectName(u"verifyProgress"_s);
    banner()->setObjectName(u"verificationBanner"_s);
    addButtons();
    connect(progress(), &AuditProgress::cancelled, this, [this] { m_job.cancel(); });
}

void AuditVerifier::addButtons()
{
    m_copy = banner()->addButton(tr("Copy checkpoint"), u"copyCheckpointButton"_s);
    m_save = banner()->addButton(tr("Save checkpoint…"), u"saveCheckpointButton"_s);
    QPushButton *dismiss = banner()->addButton(tr("Dismiss"), u"dismissVerificationButton"_s);
    setButtonRole(dismiss, ButtonRole::Link);
    connect(m_copy, &QPushButton::clicked, this, &AuditVerifier::copyCheckpoint);
    connect(m_save, &QPushButton::clicked, this, &AuditVerifier::saveCheckpoint);
    connect(dismiss, &QPushButton::clicked, banner(), &QWidget::hide);
}

void AuditVerifier::verify()
{
    run(std::nullopt);
}

void AuditVerifier::askForCheckpoint()
{
    m_context.prompts.chooseFile(this,
                                 {.kind = FileQuestion::Kind::Open,
                                  .title = tr("Check against a checkpoint"),
                                  .startPath = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                  .filter = checkpointFileFilter(),
                                  .defaultSuffix = {}},
                                 [this](const QString &path) {
                                     if (!path.isEmpty())
                                         checkAgainst(path);
                                 });
}

void AuditVerifier::checkAgainst(const QString &path)
{
    QFile file(path);
    offerCheckpoint(false);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto checkpoint = isOpen
        ? checkpointFromJson(file.read(longestCheckpointFile).trimmed())
        : Result<AuditCheckpoint>(Error{ErrorCode::CannotOpen, path, file.errorString()});
    if (checkpoint)
        run(*checkpoint);
    else
        tell(Banner::Kind::Error, tr("Not checked."), Wording::sentence(checkpoint.error()));
}

void AuditVerifier::run(const std::optional<AuditCheckpoint> &checkpoint)
{
    m_against = checkpoint;
    banner()->hide();
    offerCheckpoint(false);
    progress()->start(tr("Verifying the log…"));
    Q_EMIT runningChanged(true);
    m_job = m_context.controllers.audit.verify(m_context.session, checkpoint);
    await(
        this, m_job, [this](int done, int total) { progress()->setDone(done, total); },
        [this](const Result<AuditVerification> &verification) { finish(verification); });
}

void AuditVerifier::finish(const Result<AuditVerification> &verification)
{
    progress()->finish();
    Q_EMIT runningChanged(false);
    if (!verification) {
        const bool stopped = verification.error().code == ErrorCode::Cancelled;
        if (stopped)
            tell(Banner::Kind::Info, tr("Stopped."), tr("The log was not verified to its end."));
        else
            tell(Banner::Kind::Error, tr("Not verified."), Wording::sentence(verification.error()));
    } else if (verification->firstBroken) {
        showBroken(*verification);
    } else {
        showGood(*verification);
    }
}

void AuditVerifier::showGood(const AuditVerification &verification)
{
    m_checkpoint = {verification.leaves, verification.head, m_context.clock.now()};
    if (verification.leaves == 0) {
        tell(Banner::Kind::Success, tr("The log is empty."), {});
        return;
    }
    const QString head = QString::fromLatin1(verification.head.toHex().first(shownOfHash));
    const QString all = tr("All %Ln entry(s) fit.", nullptr, int(verification.leaves));
    QString text = tr("The log ends with the hash %1…", "the beginning of a hash").arg(head);
    if (m_against)
        text = tr("They continue the checkpoint of %1. The log ends with the hash %2…",
                  "a time, the beginning of a hash")
                   .arg(TimeWords::dateAndTime(m_against->at), head);
    tell(Banner::Kind::Success, all, text);
    offerCheckpoint(true);
}

void AuditVerifier::showBroken(const AuditVerification &verification)
{
    const QString entry = QLocale().toString(*verification.firstBroken);
    const QString against = m_against ? TimeWords::dateAndTime(m_against->at) : QString();
    const QString advice =
        tr("Keep this file as it is, find out who could write to it, and go on with a backup that "
           "a checkpoint confirms.");
    QString lead;
    switch (verification.fault) {
    case AuditFault::CutOff:
        lead = tr("The log is too short: on %1 it had %2 entries, now it has %3.", "a time, two numbers")
                   .arg(against, entry, QLocale().toString(verification.leaves));
        break;
    case AuditFault::WrittenAnew:
        lead = tr("Entry %1 is not the one it was on %2: the log was written anew.", "a number, a time")
                   .arg(entry, against);
        break;
    default:
        lead = tr("Entry %1 does not fit the one before it; what follows cannot be trusted.").arg(entry);
    }
    tell(Banner::Kind::Error, lead, advice);
}

void AuditVerifier::offerCheckpoint(bool offers)
{
    m_copy->setVisible(offers);
    m_save->setVisible(offers);
}

void AuditVerifier::copyCheckpoint()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(checkpointToJson(m_checkpoint)));
    Q_EMIT succeeded(tr("Checkpoint copied: keep it outside of this computer"));
}

void AuditVerifier::saveCheckpoint()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_context.prompts.chooseFile(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save checkpoint"),
         .startPath = folder.filePath(u"audit-checkpoint-%1.json"_s.arg(m_checkpoint.length)),
         .filter = checkpointFileFilter(),
         .defaultSuffix = u"json"_s},
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            QSaveFile file(path);
            const bool saved = file.open(QIODevice::WriteOnly)
                && file.write(checkpointToJson(m_checkpoint) + '\n') > 0 && file.commit();
            if (saved)
                Q_EMIT succeeded(tr("Checkpoint saved: keep it outside of this computer"));
            else
                tell(Banner::Kind::Error, tr("Not saved."),
                     Wording::sentence({ErrorCode::CannotOpen, path, file.errorString()}));
        });
}

} // namespace patwarden
