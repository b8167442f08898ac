// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/keysdialog.h"

#include "ui_keysdialog.h"
#include "views/frame/shortcuts.h"
#include "views/theme/style.h"
#include "views/widgets/pill.h"

#include <QHBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyText(const QKeySequence &key)
{
    if (key == QKeySequence(Qt::Key_Return))
        return KeysDialog::tr("Enter");
    const QString text = key.toString(QKeySequence::NativeText);
    return text.size() == 1 ? text.toLower() : text;
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeysDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    setTone(m_ui->hintLabel, TextTone::Dim);
    setType(m_ui->hintLabel, TypeStep::Small);
    for (const ShortcutInfo &info : Shortcuts::all())
        addKey(info);
    m_ui->singleKeysBox->setChecked(Shortcuts::singleKeysEnabled());
    connect(m_ui->singleKeysBox, &QCheckBox::toggled, this,
            [](bool checked) { Shortcuts::setSingleKeysEnabled(checked); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::addKey(const ShortcutInfo &info)
{
    const int row = m_ui->keysLayout->rowCount();
    m_ui->keysLayout->addWidget(new QLabel(info.text, this), row, 0);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(measuresOf(this).gap / 2);
    const QList<QKeySequence> all = info.keys + info.builtIn;
    for (const QKeySequence &key : all)
        keys->addWidget(new Pill(PillKind::Neutral, keyText(key), this));
    keys->addStretch();
    m_ui->keysLayout->addLayout(keys, row, 1);
}

} // namespace patwarden
