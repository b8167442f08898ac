// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Language::Language(const QString &name)
{
    if (!name.isEmpty())
        QLocale::setDefault(QLocale(name));
    if (m_qtTexts.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_ourTexts.load(QLocale(), u"patwarden"_s, u"_"_s, u":/i18n"_s)
        || m_ourTexts.load(QLocale(QLocale::English), u"patwarden"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_ourTexts);
}

} // namespace patwarden
