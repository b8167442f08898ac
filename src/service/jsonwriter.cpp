// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/jsonwriter.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <utility>

namespace patwarden {

namespace {

constexpr qsizetype mostBytes = 6; ///< of a UTF-16 unit: "\u001f"
constexpr char hexDigits[] = "0123456789abcdef";

char *writeEscape(char *out, char16_t unit)
{
    *out++ = '\\';
    *out++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *out++ = hexDigits[(unit >> shift) & 0xf];
    return out;
}

char *writeSpecial(char *out, char16_t unit)
{
    switch (unit) {
    case u'"':
    case u'\\':
        *out++ = '\\';
        *out++ = char(unit);
        return out;
    case u'\b':
        return std::copy_n("\\b", 2, out);
    case u'\f':
        return std::copy_n("\\f", 2, out);
    case u'\n':
        return std::copy_n("\\n", 2, out);
    case u'\r':
        return std::copy_n("\\r", 2, out);
    case u'\t':
        return std::copy_n("\\t", 2, out);
    default:
        return writeEscape(out, unit);
    }
}

char *writeUtf8(char *out, char32_t code)
{
    const auto tail = [code](int shift) { return char(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x800) {
        *out++ = char(0xc0 | (code >> 6));
    } else if (code < 0x1'0000) {
        *out++ = char(0xe0 | (code >> 12));
        *out++ = tail(6);
    } else {
        *out++ = char(0xf0 | (code >> 18));
        *out++ = tail(12);
        *out++ = tail(6);
    }
    *out++ = tail(0);
    return out;
}

constexpr bool isPlain(char16_t unit)
{
    return bool(unsigned(unit >= 0x20) & unsigned(unit < 0x80) & unsigned(unit != u'"') & unsigned(unit != u'\\'));
}

/// Nearly all texts are plain. Two loops without a way out of them, which the compiler makes one of whole vectors.
template <typename Unit>
bool copyPlain(char *out, const Unit *text, qsizetype size)
{
    bool isAllPlain = true;
    for (qsizetype i = 0; i < size; ++i)
        isAllPlain &= isPlain(text[i]);
    if (!isAllPlain)
        return false;
    for (qsizetype i = 0; i < size; ++i)
        out[i] = char(text[i]);
    return true;
}

/// \p out has room for mostBytes each. \return behind what was written.
char *writePart(char *out, QStringView text)
{
    const qsizetype size = text.size();
    const char16_t *const units = text.utf16();
    if (copyPlain(out, units, size))
        return out + size;
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t unit = units[i];
        if (isPlain(unit))
            *out++ = char(unit);
        else if (unit < 0x80)
            out = writeSpecial(out, unit);
        else if (!QChar::isSurrogate(unit))
            out = writeUtf8(out, unit);
        else if (QChar::isHighSurrogate(unit) && i + 1 < size && QChar::isLowSurrogate(units[i + 1]))
            out = writeUtf8(out, QChar::surrogateToUcs4(unit, units[++i]));
        else
            out = writeEscape(out, unit);
    }
    return out;
}

char *writePart(char *out, QLatin1StringView text)
{
    const auto *const bytes = reinterpret_cast<const unsigned char *>(text.data());
    if (copyPlain(out, bytes, text.size()))
        return out + text.size();
    return writePart(out, QStringView(QString(text)));
}

char *writePart(char *out, QUtf8StringView text)
{
    const auto *const bytes = reinterpret_cast<const unsigned char *>(text.data());
    if (copyPlain(out, bytes, text.size()))
        return out + text.size();
    return writePart(out, QStringView(text.toString()));
}

} // namespace

/// For that many bytes, and a comma and two quotation marks.
void JsonWriter::makeRoom(qsizetype bytes)
{
    constexpr qsizetype marks = 4;
    const qsizetype written = m_next ? m_next - m_bytes.constData() : 0;
    if (const qsizetype needed = written + bytes + marks; needed > m_bytes.size() || !m_next) {
        m_bytes.resize(std::max(needed, 2 * m_bytes.size()));
        m_next = m_bytes.data() + written;
    }
}

QByteArray JsonWriter::take()
{
    m_bytes.truncate(m_next - m_bytes.constData());
    m_next = nullptr;
    QByteArray written = std::exchange(m_bytes, {});
    makeRoom(0);
    return written;
}

void JsonWriter::separate()
{
    const char last = m_next == m_bytes.constData() ? '[' : m_next[-1];
    if (last != '{' && last != '[' && last != ':')
        *m_next++ = ',';
}

JsonWriter &JsonWriter::begin(char bracket)
{
    makeRoom(1);
    separate();
    *m_next++ = bracket;
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    makeRoom(1);
    *m_next++ = bracket;
    return *this;
}

JsonWriter &JsonWriter::word(QByteArrayView letters)
{
    makeRoom(letters.size());
    separate();
    m_next = std::copy(letters.begin(), letters.end(), m_next);
    return *this;
}

JsonWriter &JsonWriter::key(QAnyStringView name)
{
    text(name);
    makeRoom(1);
    *m_next++ = ':';
    return *this;
}

JsonWriter &JsonWriter::text(std::initializer_list<QAnyStringView> parts)
{
    qsizetype units = 0;
    for (const QAnyStringView part : parts)
        units += part.size();
    makeRoom(mostBytes * units);
    separate();
    *m_next++ = '"';
    for (const QAnyStringView part : parts)
        m_next = part.visit([out = m_next](auto text) { return writePart(out, text); });
    *m_next++ = '"';
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    char digits[24];
    const auto written = std::to_chars(std::begin(digits), std::end(digits), value);
    return word({digits, written.ptr});
}

} // namespace patwarden
