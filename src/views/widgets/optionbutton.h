// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace patwarden {

/// A radio button with one dim sentence of consequence below its label. Both can be clicked; the sentence is the
/// accessible description.
class OptionButton : public QRadioButton
{
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription)

public:
    explicit OptionButton(const QString &label = {}, const QString &description = {}, QWidget *parent = nullptr);
    explicit OptionButton(QWidget *parent);

    [[nodiscard]] QString description() const { return m_description; }
    void setDescription(const QString &description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textIndent() const;

    QString m_description;
};

} // namespace patwarden
