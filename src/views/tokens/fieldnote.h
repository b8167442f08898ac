// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace patwarden {

/// The line below a field: a hint, or why what was typed is refused, and at the right how many characters of how
/// many were typed. What is refused stays in the field, which gets a red border and tells a screen reader why.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    /// \param editor a QLineEdit or QPlainTextEdit is watched: a change takes the refusal away; any other widget
    /// only gets the border. \param maximum characters; 0 counts nothing.
    void attach(QWidget *editor, qsizetype maximum = 0);
    void setHint(const QString &hint);
    /// An empty \p why takes it back.
    void refuse(const QString &why);
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    [[nodiscard]] QString typed() const;
    void onTyped();
    void showWords();

    QLabel *m_words;
    QLabel *m_counter;
    QPointer<QWidget> m_editor;
    qsizetype m_maximum = 0;
    QString m_hint;
    QString m_refusal;
};

} // namespace patwarden
