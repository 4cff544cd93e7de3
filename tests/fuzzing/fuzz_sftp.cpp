// SFTP's server side: a stream of anything, in pieces of any size. A packet that parses has fields within its bytes;
// every answer is a whole packet; what is open is let go of in the end.
#include <cstdlib>

#include "protocols/sftp/areapath.h"
#include "protocols/sftp/server.h"
#include "tests/protocols/sftp/stubfiles.h"
#include "tests/support/memorytransport.h"

using namespace everyport;
using namespace everyport::sftp;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

void isInside(const QByteArray& path)
{
    const auto relative = relativePath(path);
    if (!relative)
        return;
    demand(!relative->startsWith('/') && !relative->contains('\0') && *relativePath(*relative) == *relative);
    for (const auto& name : relative->split('/'))
        demand(name != ".." && !name.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView stream(data + 1, qsizetype(size) - 1);
    if (const auto request = Request::parse(stream)) {
        demand(request->path.size() + request->target.size() + request->data.size() + request->handle.size()
            <= stream.size());
        isInside(request->path);
        isInside(request->target);
    }
    StubFiles::State files;
    files.isReady = true;
    {
        MemoryTransport transport;
        transport.open(std::make_unique<Server>(std::make_unique<StubFiles>(files)));
        transport.feed(QByteArray::fromHex("000000050100000003"));
        const qsizetype piece = data[0] ? data[0] : stream.size();
        for (qsizetype at = 0; at < stream.size() && transport.isOpen(); at += piece)
            transport.feed(stream.sliced(at, std::min(piece, stream.size() - at)));
        PacketReader answers;
        answers.add(transport.takeWritten());
        for (;;) {
            const auto answer = answers.next();
            demand(bool(answer));
            if (!*answer)
                break;
        }
        transport.peerCloses();
    }
    demand(files.open == 0);
    return 0;
}
