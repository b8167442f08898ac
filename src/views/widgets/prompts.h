// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace patwarden {

/// A question before something happens. The text names the count and the consequence, the verb says what will be
/// done.
struct ConfirmQuestion {
    QString title; ///< "Deny 3 requests?"
    QString text; ///< "Their owners will be told."
    QString verb; ///< "Deny 3 requests"
    bool danger = false; ///< cannot be undone: the verb is red and Cancel has the focus
};

/// What the program must not pass over in silence: a missing opt-in, a policy the enterprise decides, a decision
/// somebody else made first, a failure with what was kept.
struct Notification {
    enum class Kind { Info, Warning, Error };

    QString title;
    QString text;
    QString detail; ///< technical words or a list, shown small and selectable; may be empty
    Kind kind = Kind::Info;
};

struct FileQuestion {
    enum class Kind { Open, Save, Folder };

    Kind kind = Kind::Open;
    QString title;
    QString startPath; ///< a folder, or for Save the proposed file
    QString filter; ///< as in QFileDialog: "CSV (*.csv);;JSON (*.json)"
    QString defaultSuffix; ///< without the dot
};

/// The way every question and notification takes, so that tests can answer them. All calls return at once; the
/// callbacks come later from the event loop, exactly once, and not at all when `parent` dies first.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts();
    Q_DISABLE_COPY_MOVE(Prompts)

    /// \param answered true for the verb, false for Cancel, Esc and a closed window.
    virtual void confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(bool)> answered) = 0;
    /// \param closed may be empty.
    virtual void tell(QWidget *parent, const Notification &notification, std::function<void()> closed = {}) = 0;
    /// \param chosen gets the path, or an empty string.
    virtual void chooseFile(QWidget *parent, const FileQuestion &question,
                            std::function<void(const QString &)> chosen) = 0;
};

/// The real one: window-modal dialogs, opened with open(). objectNames "confirmDialog" and "notificationDialog",
/// in them "verbButton", "cancelButton", "closeButton".
class DialogPrompts final : public Prompts
{
public:
    void confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(bool)> answered) override;
    void tell(QWidget *parent, const Notification &notification, std::function<void()> closed = {}) override;
    void chooseFile(QWidget *parent, const FileQuestion &question,
                    std::function<void(const QString &)> chosen) override;
};

} // namespace patwarden
