// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace patwarden {

class ElidingLabel;

/// The head of a page: its title and one sentence, with widgets before the title ("Back") and at the right.
class PageHeader : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString sentence READ sentence WRITE setSentence)

public:
    explicit PageHeader(const QString &title = {}, const QString &sentence = {}, QWidget *parent = nullptr);
    explicit PageHeader(QWidget *parent);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

    void setTitle(const QString &title);
    /// Wraps; an empty one takes no room.
    void setSentence(const QString &sentence);
    void addLeadingWidget(QWidget *widget);
    void addWidget(QWidget *widget);

private:
    ElidingLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
};

} // namespace patwarden
