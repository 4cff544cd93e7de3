#pragma once

#include "protocols/http/messages/messageparser.h"

namespace everyport::http {

/// What a server says ahead of a body.
struct AnswerHead {
    int status = 0;
    QByteArray phrase = {}; ///< In the server's words; means nothing (RFC 9112 §4).
    int minorVersion = 1;
    Headers headers = {};

    bool isInterim() const { return status < 200; } ///< The real one is still to come (RFC 9110 §15.2).
    bool isSuccess() const { return status >= 200 && status < 300; }
    bool isRedirect() const
    {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
};

/// An Error's `code` where the first line is no answer's at all: something else listens there.
inline const QString noHttp = QStringLiteral("no-http");

/// Bytes in, answers out (RFC 9112 §4), as strict as MessageParser says. An interim answer is one of its own, with a
/// Head and an End. `limits.requestLine` counts for the status line.
class AnswerParser final : public MessageParser {
public:
    enum class To { Head, Others }; ///< An answer to HEAD tells of a body that is not there.

    explicit AnswerParser(Limits limits = {}, To question = To::Others) : MessageParser(limits), m_question(question) {}

    AnswerHead takeHead() { return std::move(m_head); } ///< After Head.

private:
    Error firstLineTooLong(qsizetype limit) const override;
    std::optional<Error> takeFirstLine(const QByteArray& line) override;
    std::optional<Error> settleHead() override;

    const To m_question;
    AnswerHead m_head;
};

} // namespace everyport::http
