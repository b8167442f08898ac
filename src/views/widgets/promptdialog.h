// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prompts.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace patwarden {

/// The window behind DialogPrompts. Deletes itself when closed.
class PromptDialog : public QDialog
{
    Q_OBJECT

public:
    PromptDialog(const ConfirmQuestion &question, QWidget *parent);
    PromptDialog(const Notification &notification, QWidget *parent);

private:
    PromptDialog(const QString &title, const QString &text, QWidget *parent);
    void showIcon(const QString &name, int tone);
    void showDetail(const QString &detail);

    QHBoxLayout *m_row;
    QVBoxLayout *m_words;
    QHBoxLayout *m_buttons;
};

} // namespace patwarden
