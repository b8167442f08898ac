// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace patwarden {

/// The texts of a program in the person's language: Qt's own and ours, installed as long as it lives. English is a
/// translation too (its plurals) and what is left for languages there is none of.
class Language
{
public:
    /// Installs the texts of \p name ("de"); of the system's language where it is empty. Needs an application.
    explicit Language(const QString &name = {});

private:
    QTranslator m_qtTexts;
    QTranslator m_ourTexts;
};

} // namespace patwarden
