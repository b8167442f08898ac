// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/setupwizardlocation.h"

#include "controller/wording.h"
#include "ui_setupwizardlocation.h"
#include "views/theme/measures.h"
#include "views/widgets/prompts.h"

#include <QDir>
#include <QFileInfo>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SetupWizardLocation::SetupWizardLocation(Prompts &prompts, const DatabaseLocation &proposed, QWidget *parent)
    : SetupStep(parent)
    , m_prompts(prompts)
    , m_proposed(proposed)
    , m_ui(std::make_unique<Ui::SetupWizardLocation>())
{
    m_ui->setupUi(this);
    m_ui->pathField->setText(QDir::toNativeSeparators(proposed.display()));
    setType(m_ui->hintLabel, TypeStep::Small);
    setTone(m_ui->hintLabel, TextTone::Dim);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &SetupWizardLocation::choose);
    connect(m_ui->newButton, &QRadioButton::toggled, m_ui->hintLabel, &QWidget::setVisible);
}

SetupWizardLocation::~SetupWizardLocation() = default;

QString SetupWizardLocation::title() const
{
    return tr("Where should the database be stored?");
}

QString SetupWizardLocation::sentence() const
{
    return tr("Patwarden keeps everything in one file.");
}

void SetupWizardLocation::enter(const SetupDraft &)
{
    (m_ui->newButton->isChecked() ? m_ui->newButton : m_ui->existingButton)->setFocus();
}

void SetupWizardLocation::collect(SetupDraft &draft) const
{
    const Result<DatabaseLocation> chosen = location();
    draft.location = chosen ? *chosen : DatabaseLocation();
    draft.opensExisting = m_ui->existingButton->isChecked();
}

QString SetupWizardLocation::problem() const
{
    if (m_ui->pathField->text().trimmed().isEmpty())
        return tr("Enter the name of a file.");
    const Result<DatabaseLocation> chosen = location();
    if (!chosen)
        return Wording::sentence(chosen.error());
    if (chosen->engine() == Engine::PostgreSql)
        return {}; // the server says whether it is there, and empty
    const bool exists = QFileInfo::exists(path());
    if (m_ui->existingButton->isChecked())
        return exists ? QString() : Wording::sentence({ErrorCode::NotFound, path(), {}});
    return exists ? tr("A file with this name already exists. Open it, or choose another name.")
                  : problemOfNewFile();
}

QString SetupWizardLocation::problemOfNewFile() const
{
    QFileInfo folder(QFileInfo(path()).absolutePath());
    while (!folder.exists() && !folder.isRoot()) // what is missing is made at the end
        folder.setFile(folder.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return tr("Nothing can be written in %1. Choose another folder.")
            .arg(QDir::toNativeSeparators(folder.absoluteFilePath()));
    return {};
}

bool SetupWizardLocation::pointAt(const QString &subject)
{
    const Result<DatabaseLocation> chosen = location();
    if (!subject.isEmpty() && (!chosen || subject != chosen->display()))
        return false;
    m_ui->pathField->setFocus();
    m_ui->pathField->selectAll();
    return true;
}

Result<DatabaseLocation> SetupWizardLocation::location() const
{
    const QString text = QDir::fromNativeSeparators(m_ui->pathField->text().trimmed());
    if (text == m_proposed.display())
        return m_proposed;
    Result<DatabaseLocation> location = DatabaseLocation::parse(text);
    if (location && location->engine() == Engine::Sqlite) {
        QString &file = location.value().path;
        file = file.startsWith("~/"_L1) ? QDir::home().filePath(file.mid(2)) : QFileInfo(file).absoluteFilePath();
    }
    return location;
}

QString SetupWizardLocation::path() const
{
    const Result<DatabaseLocation> chosen = location();
    return chosen ? chosen->path : QString();
}

void SetupWizardLocation::choose()
{
    const bool makesNew = m_ui->newButton->isChecked();
    const FileQuestion question{.kind = makesNew ? FileQuestion::Kind::Save : FileQuestion::Kind::Open,
                                .title = makesNew ? tr("New database") : tr("Open a database"),
                                .startPath = path(),
                                .filter = tr("Patwarden databases (*.db);;All files (*)"),
                                .defaultSuffix = u"db"_s};
    m_prompts.chooseFile(this, question, [this](const QString &chosen) {
        if (!chosen.isEmpty())
            m_ui->pathField->setText(QDir::toNativeSeparators(chosen));
    });
}

} // namespace patwarden
