// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QByteArray>
#include <QStringView>

#include <initializer_list>

namespace patwarden {

/// Writes JSON into bytes as it goes, without a tree in between: an answer of a hundred entries has thousands of
/// values. What it writes is what QJsonDocument writes in its compact form, byte for byte, as long as the caller
/// names the members of an object in the order of their names. Commas are its own business; that everything that
/// is begun is ended is the caller's.
class JsonWriter
{
public:
    explicit JsonWriter(qsizetype expectedBytes = 512) { makeRoom(expectedBytes); }
    Q_DISABLE_COPY_MOVE(JsonWriter)

    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginArray() { return begin('['); }
    JsonWriter &endArray() { return end(']'); }

    /// The name of the member whose value is written next.
    JsonWriter &key(QAnyStringView name);

    JsonWriter &text(QAnyStringView value) { return text({value}); }
    /// One text of several parts. A surrogate that stands alone is written as "\udc00".
    JsonWriter &text(std::initializer_list<QAnyStringView> parts);
    JsonWriter &number(qint64 value);
    JsonWriter &boolean(bool value) { return word(value ? "true" : "false"); }
    JsonWriter &null() { return word("null"); }

    /// What was written; the writer is empty afterwards.
    [[nodiscard]] QByteArray take();

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    JsonWriter &word(QByteArrayView letters);
    void separate();
    void makeRoom(qsizetype bytes);

    QByteArray m_bytes; ///< as long as there is room
    char *m_next = nullptr; ///< in it: behind what was written
};

} // namespace patwarden
