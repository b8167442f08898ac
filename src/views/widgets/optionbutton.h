// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
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
    /// How high a text is at a width. The layout asks again and again, and shaping the text each time was a
    /// quarter of what the first paint cost: most texts fit on one line, so their width is remembered.
    class Words
    {
    public:
        [[nodiscard]] int height(const QFont &font, const QString &text, int room);

    private:
        QString m_text;
        QFont m_font;
        int m_width = 0;
    };

    [[nodiscard]] int textIndent() const;

    QString m_description;
    mutable Words m_labelWords;
    mutable Words m_descriptionWords;
};

} // namespace patwarden
