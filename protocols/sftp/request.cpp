#include "protocols/sftp/request.h"

#include <algorithm>
#include <iterator>

namespace everyport::sftp {

namespace {

using Fill = void (*)(Request&, Fields&);

void handle(Request& request, Fields& fields)
{
    request.handle = fields.text();
}
void path(Request& request, Fields& fields)
{
    request.path = fields.text();
}

void pathAndAttributes(Request& request, Fields& fields)
{
    path(request, fields);
    request.attributes = fields.attributes();
}

void twoPaths(Request& request, Fields& fields)
{
    path(request, fields);
    request.target = fields.text();
}

/// The draft has it the other way round; what OpenSSH does all others do (its PROTOCOL, 4.1).
void symlink(Request& request, Fields& fields)
{
    request.target = fields.text();
    path(request, fields);
}

void open(Request& request, Fields& fields)
{
    path(request, fields);
    const auto flags = fields.number();
    request.mode = {
        bool(flags & 1), bool(flags & 2), bool(flags & 4), bool(flags & 8), bool(flags & 0x10), bool(flags & 0x20)};
    request.attributes = fields.attributes();
}

void read(Request& request, Fields& fields)
{
    handle(request, fields);
    request.offset = fields.large();
    request.length = fields.number();
}

void write(Request& request, Fields& fields)
{
    handle(request, fields);
    request.offset = fields.large();
    request.data = fields.text();
}

void handleAndAttributes(Request& request, Fields& fields)
{
    handle(request, fields);
    request.attributes = fields.attributes();
}

void nothing(Request&, Fields&) {}

struct ByName {
    const char* name;
    Fill fill;
};
constexpr ByName extensions[] = {{"posix-rename@openssh.com", twoPaths}, {"hardlink@openssh.com", twoPaths},
    {"statvfs@openssh.com", path}, {"fstatvfs@openssh.com", handle}, {"fsync@openssh.com", handle},
    {"lsetstat@openssh.com", pathAndAttributes}, {"limits@openssh.com", nothing}};

void extended(Request& request, Fields& fields)
{
    request.extension = fields.text();
    for (const auto& one : extensions) {
        if (request.extension == one.name) {
            one.fill(request, fields);
            return;
        }
    }
    request.isKnown = false;
}

struct ByType {
    Type type;
    Fill fill;
};
constexpr ByType kinds[] = {{Type::Init, nothing}, {Type::Open, open}, {Type::Close, handle}, {Type::Read, read},
    {Type::Write, write}, {Type::LStat, path}, {Type::FStat, handle}, {Type::SetStat, pathAndAttributes},
    {Type::FSetStat, handleAndAttributes}, {Type::OpenDir, path}, {Type::ReadDir, handle}, {Type::Remove, path},
    {Type::MkDir, pathAndAttributes}, {Type::RmDir, path}, {Type::RealPath, path}, {Type::Stat, path},
    {Type::Rename, twoPaths}, {Type::ReadLink, path}, {Type::Symlink, symlink}, {Type::Extended, extended}};

} // namespace

Result<Request> Request::parse(QByteArrayView packet)
{
    Fields fields(packet);
    Request request;
    request.size = packet.size();
    const auto type = fields.byte();
    request.type = Type(type);
    request.id = fields.number();
    const auto* kind = std::find_if(
        std::begin(kinds), std::end(kinds), [&](const ByType& one) { return quint8(one.type) == type; });
    if (kind == std::end(kinds))
        request.isKnown = false;
    else
        kind->fill(request, fields);
    if (!fields.isGood())
        return Error::malformed(Reason::BadSyntax, QStringLiteral("A request of kind %1 is cut short.").arg(type));
    return request;
}

} // namespace everyport::sftp
