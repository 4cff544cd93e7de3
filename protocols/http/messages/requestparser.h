#pragma once

#include "protocols/http/messages/message.h"
#include "protocols/http/messages/messageparser.h"

namespace everyport::http {

/// Bytes in, requests out (RFC 9112 §3), as strict as MessageParser says.
class RequestParser final : public MessageParser {
public:
    explicit RequestParser(Limits limits = {}) : MessageParser(limits) {}

    Request takeRequest() { return std::move(m_request); } ///< After Head.

private:
    Error firstLineTooLong(qsizetype limit) const override;
    std::optional<Error> takeFirstLine(const QByteArray& line) override;
    std::optional<Error> settleHead() override;
    std::optional<Error> judgeHost();

    Request m_request;
};

} // namespace everyport::http
