// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for httpserver.cpp.
#include "service/httperror.h"
#include "service/httploop.h"

#include <boost/beast/http.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/ssl.hpp>

namespace patwarden {

namespace http = boost::beast::http;

inline QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// What came of reading a request. Neither a refusal nor lost: a request.
struct Reading {
    HttpRequest request;
    HttpRules::Version version = HttpRules::Version::Http11;
    int refusal = 0; ///< a status
    bool isLost = false; ///< nobody is there to be answered
    bool keepAlive = false;
};

/// Speaks HTTP with one client.
template <typename Stream>
class Conversation
{
public:
    Conversation(HttpServer::Loop &itsLoop, Stream &itsStream, Connection &itsConnection)
        : loop(itsLoop)
        , stream(itsStream)
        , connection(itsConnection)
        , buffer(itsLoop.limits.headerBytes + 64 * 1024) // what is read ahead of a body
    {
    }

    Awaitable<void> run()
    {
        bool goesOn = co_await hasFirstByte(loop.limits.request);
        while (goesOn) {
            Reading reading;
            co_await read(reading);
            if (reading.isLost)
                break;
            HttpResponse response;
            if (reading.refusal == 0)
                response = co_await loop.ask(reading.request, connection);
            else
                response = refuse(reading);
            const bool keepAlive = reading.keepAlive && reading.refusal == 0 && !loop.isStopping;
            const bool isWritten = co_await write(response, reading, keepAlive);
            goesOn = isWritten && keepAlive;
            if (goesOn)
                goesOn = co_await hasFirstByte(loop.limits.idle);
        }
        co_await close();
    }

private:
    [[nodiscard]] beast::tcp_stream &lowest() { return *connection.stream; }

    /// Waits for a request to begin. \return false where none does.
    Awaitable<bool> hasFirstByte(std::chrono::milliseconds wait)
    {
        if (buffer.size() > 0) // the client did not wait for the answer to the one before
            co_return true;
        error_code error;
        if (loop.isStopping && lowest().socket().available(error) == 0)
            co_return false;
        connection.isIdle = true;
        lowest().expires_after(wait);
        const std::size_t size = co_await stream.async_read_some(buffer.prepare(firstRead), resultIn(error));
        buffer.commit(size);
        connection.isIdle = false;
        co_return !error;
    }

    Awaitable<void> read(Reading &reading)
    {
        http::request_parser<http::string_body> parser;
        parser.header_limit(loop.limits.headerBytes);
        parser.body_limit(loop.limits.bodyBytes);
        lowest().expires_after(loop.limits.request);
        error_code error;
        co_await http::async_read_header(stream, buffer, parser, resultIn(error));
        if (!error)
            takeHeader(reading, parser.get(), parser.keep_alive());
        // What stands behind the body is not taken in with the headers: it would have passed no check.
        if (!error && reading.refusal == 0 && !parser.is_done()) {
            if (!reading.request.header("Expect").isEmpty() && buffer.size() == 0)
                co_await sayContinue(error);
            if (!error)
                co_await http::async_read(stream, buffer, parser, resultIn(error));
            reading.request.body = bytesOf(parser.get().body());
        }
        if (error)
            judge(error, reading);
    }

    void takeHeader(Reading &reading, const http::request<http::string_body> &message, bool keepAlive) const
    {
        HttpRequest &request = reading.request;
        request.method = bytesOf(message.method_string());
        request.peer = connection.peer;
        request.isEncrypted = connection.isEncrypted;
        for (const auto &field : message)
            request.headers.append({bytesOf(field.name_string()), bytesOf(field.value())});
        reading.version = message.version() == 10 ? HttpRules::Version::Http10 : HttpRules::Version::Http11;
        reading.keepAlive = keepAlive;
        const bool isTarget = HttpRules::takeTarget(request, bytesOf(message.target()));
        reading.refusal = isTarget ? HttpRules::refusal(request, reading.version) : 400;
    }

    Awaitable<void> sayContinue(error_code &error)
    {
        static constexpr beast::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await asio::async_write(stream, asio::const_buffer(text.data(), text.size()), resultIn(error));
    }

    void judge(const error_code &error, Reading &reading) const
    {
        static const auto &httpErrors = http::make_error_code(http::error::bad_value).category();
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            reading.refusal = 431;
        else if (error == http::error::body_limit)
            reading.refusal = 413;
        else if (error == http::error::bad_version)
            reading.refusal = 505;
        else if (error.category() == httpErrors && error != http::error::end_of_stream)
            reading.refusal = 400;
        else
            reading.isLost = true;
        if (error == beast::error::timeout)
            ++loop.counts->timedOut;
    }

    [[nodiscard]] HttpResponse refuse(const Reading &reading) const
    {
        ++loop.counts->refused;
        return errorAnswer(reading.refusal,
                           bytesOf(http::obsolete_reason(http::int_to_status(unsigned(reading.refusal)))));
    }

    Awaitable<bool> write(const HttpResponse &response, const Reading &reading, bool keepAlive)
    {
        const bool hasBody = response.status >= 200 && response.status != 204 && response.status != 304;
        const std::size_t size =
            hasBody && reading.request.method != "HEAD" ? std::size_t(response.body.size()) : 0;
        http::response<http::span_body<const char>> message;
        message.result(unsigned(response.status));
        message.version(reading.version == HttpRules::Version::Http10 ? 10 : 11);
        message.set(http::field::date, HttpRules::date(QDateTime::currentDateTimeUtc()).constData());
        for (const auto &header : response.headers) {
            if (HttpRules::mayBeSent(header))
                message.insert(beast::string_view(header.first.constData(), std::size_t(header.first.size())),
                               beast::string_view(header.second.constData(), std::size_t(header.second.size())));
        }
        if (hasBody)
            message.content_length(std::uint64_t(response.body.size()));
        message.keep_alive(keepAlive);
        message.body() = beast::span<const char>(response.body.constData(), size);
        lowest().expires_after(loop.limits.write);
        error_code error;
        co_await http::async_write(stream, message, resultIn(error));
        co_return !error;
    }

    /// A socket that is closed while the client still sends resets the connection, and the answer may be lost.
    Awaitable<void> close()
    {
        error_code error;
        lowest().expires_after(lingering);
        if constexpr (std::is_same_v<Stream, beast::ssl_stream<beast::tcp_stream>>)
            co_await stream.async_shutdown(resultIn(error));
        lowest().socket().shutdown(tcp::socket::shutdown_send, error);
        while (!error) {
            buffer.clear();
            co_await lowest().async_read_some(buffer.prepare(firstRead), resultIn(error));
        }
        lowest().close();
    }

    HttpServer::Loop &loop;
    Stream &stream;
    Connection &connection;
    beast::flat_buffer buffer;
};

} // namespace patwarden
