#pragma once

#include "protocols/http/messages/message.h"

namespace everyport::http {

/// Something that has an address: the port for policy. Stateless towards connections, shared by all of them;
/// lives as long as the last one that may still be answered. Loop's thread.
class Resource {
public:
    virtual ~Resource() = default;
    /// What it understands; the rest is answered with 405. HEAD comes by itself with GET, OPTIONS always.
    virtual QByteArrayList methods() const { return {"GET"}; }
    virtual qsizetype bodyLimit() const { return 0; } ///< Bytes; a resource that takes a body says how much.
    /// True: bodies do not gather in memory, but go where `openBody` says.
    virtual bool streamsBody() const { return false; }
    /// Asked with the head alone, before anything of a body is read. An Error answers at once, with its `native` as
    /// the status, and the body is not read at all.
    virtual Task<Result<std::shared_ptr<BodySink>>> openBody(Request head)
    {
        Q_UNUSED(head)
        return Task<Result<std::shared_ptr<BodySink>>>(Result<std::shared_ptr<BodySink>>(std::shared_ptr<BodySink>()));
    }
    /// HEAD arrives as GET; its body is left out on the way. Dropping the Task (the peer has gone) stops the work.
    virtual Task<Response> answer(Request request) = 0;
};

/// A resource from a function: `FunctionResource([](const Request& request) { return Response::text(…); })`.
class FunctionResource final : public Resource {
public:
    explicit FunctionResource(std::function<Response(const Request&)> function) : m_function(std::move(function)) {}
    Task<Response> answer(Request request) override { return m_function(request); }

private:
    std::function<Response(const Request&)> m_function;
};

} // namespace everyport::http
