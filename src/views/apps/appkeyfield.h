// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class AppKeyField;
}

namespace patwarden {

class Prompts;
struct FieldRefusal;

/// Whether a key pair is made for an App, or which public key it brings: pasted, or out of a file.
class AppKeyField : public QWidget
{
    Q_OBJECT

public:
    /// A file with more is no public key.
    static constexpr qint64 largestFile = 64 * 1'024;

    explicit AppKeyField(QWidget *parent = nullptr);
    ~AppKeyField() override;

    /// Where files are asked for. Has to outlive this.
    void setPrompts(Prompts &prompts) { m_prompts = &prompts; }
    /// PEM; empty: a key pair is to be made.
    [[nodiscard]] QByteArray publicKey() const;
    [[nodiscard]] std::optional<FieldRefusal> refusal() const;
    [[nodiscard]] QWidget *keyEditor() const; ///< where a key that is refused stands

private:
    void showBox();
    void chooseFile();
    void readFile(const QString &path);

    std::unique_ptr<Ui::AppKeyField> m_ui;
    Prompts *m_prompts = nullptr;
};

} // namespace patwarden
