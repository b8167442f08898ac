// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace patwarden {

/// A coloured strip inside a page or a card: what a change will do, what failed, who decided. Reads out as one
/// sentence.
class Banner : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString lead READ lead WRITE setLead)
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    enum class Kind {
        Info,
        Warning,
        Error,
        Success,
        Locked, ///< with a lock instead of the strip: set by somebody above
    };

    explicit Banner(QWidget *parent = nullptr);
    explicit Banner(Kind kind, QWidget *parent = nullptr);
    Banner(Kind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString lead() const { return m_lead; }
    [[nodiscard]] QString text() const { return m_text; }

    void setKind(Kind kind);
    /// The gist, plain text, bold and coloured, before the text; may be empty.
    void setLead(const QString &lead);
    void setText(const QString &text);
    /// \return a button at the right end; its text is its accessible name.
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// Puts any widget at the right end.
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText();

    Kind m_kind;
    QString m_lead;
    QString m_text;
    QLabel *m_label;
    QHBoxLayout *m_row;
};

} // namespace patwarden
