// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prompts.h"

#include "views/widgets/promptdialog.h"

#include <QFileDialog>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

void prepareFileDialog(QFileDialog &dialog, const FileQuestion &question)
{
    switch (question.kind) {
    case FileQuestion::Kind::Open:
        dialog.setFileMode(QFileDialog::ExistingFile);
        break;
    case FileQuestion::Kind::Save:
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        break;
    case FileQuestion::Kind::Folder:
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    dialog.setDefaultSuffix(question.defaultSuffix);
    if (!question.filter.isEmpty())
        dialog.setNameFilters(question.filter.split(u";;"_s));
    const QFileInfo start(question.startPath);
    if (question.startPath.isEmpty())
        return;
    dialog.setDirectory(start.isDir() ? question.startPath : start.path());
    if (!start.isDir())
        dialog.selectFile(start.fileName());
}

} // namespace

Prompts::~Prompts() = default;

void DialogPrompts::confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(bool)> answered)
{
    auto *dialog = new PromptDialog(question, parent);
    QObject::connect(dialog, &QDialog::finished, dialog, [answered = std::move(answered)](int result) {
        if (answered)
            answered(result == QDialog::Accepted);
    });
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const Notification &notification, std::function<void()> closed)
{
    auto *dialog = new PromptDialog(notification, parent);
    QObject::connect(dialog, &QDialog::finished, dialog, [closed = std::move(closed)] {
        if (closed)
            closed();
    });
    dialog->open();
}

void DialogPrompts::chooseFile(QWidget *parent, const FileQuestion &question,
                               std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setObjectName("fileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    prepareFileDialog(*dialog, question);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, chosen = std::move(chosen)](int result) {
        const QStringList files = dialog->selectedFiles();
        if (chosen)
            chosen(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

} // namespace patwarden
