// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prompts.h"

#include <QList>
#include <QQueue>
#include <QTimer>
#include <QWidget>

namespace patwarden::test {

/// Answers questions from a queue and keeps what was asked and told. An empty queue answers Cancel. As with the
/// real one, the callbacks come from the event loop, and not at all when the asking widget has gone.
class StubPrompts final : public Prompts
{
public:
    QQueue<bool> answers; ///< to questions, true for the verb
    QQueue<QString> paths; ///< to questions for a file

    QList<ConfirmQuestion> questions;
    QList<Notification> notifications;
    QList<FileQuestion> fileQuestions;

    void confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(bool)> answered) override
    {
        questions.append(question);
        const bool answer = !answers.isEmpty() && answers.dequeue();
        QTimer::singleShot(0, parent, [answered = std::move(answered), answer] { answered(answer); });
    }

    void tell(QWidget *parent, const Notification &notification, std::function<void()> closed = {}) override
    {
        notifications.append(notification);
        if (closed)
            QTimer::singleShot(0, parent, std::move(closed));
    }

    void chooseFile(QWidget *parent, const FileQuestion &question,
                    std::function<void(const QString &)> chosen) override
    {
        fileQuestions.append(question);
        const QString path = paths.isEmpty() ? QString() : paths.dequeue();
        QTimer::singleShot(0, parent, [chosen = std::move(chosen), path] { chosen(path); });
    }
};

} // namespace patwarden::test
