#include "protocols/websocket/handshake.h"

using namespace everyport::websocket;

/// What a server may answer to a client's handshake.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    ServerAnswer answer({.host = "x", .subprotocols = {"a", "b"}}, "dGhlIHNhbXBsZSBub25jZQ==");
    QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    (void)answer.read(bytes);
    return 0;
}
