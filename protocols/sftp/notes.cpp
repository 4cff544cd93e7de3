#include "protocols/sftp/notes.h"

#include <algorithm>

namespace everyport::sftp {
namespace {

constexpr qsizetype longestValue = 300;
constexpr qsizetype lengthSize = 4; // in front of each packet

QByteArray nameOf(Type type)
{
    switch (type) {
    case Type::Init: return "init";
    case Type::Version: return "version";
    case Type::Open: return "open";
    case Type::Close: return "close";
    case Type::Read: return "read";
    case Type::Write: return "write";
    case Type::LStat: return "lstat";
    case Type::FStat: return "fstat";
    case Type::SetStat: return "setstat";
    case Type::FSetStat: return "fsetstat";
    case Type::OpenDir: return "opendir";
    case Type::ReadDir: return "readdir";
    case Type::Remove: return "remove";
    case Type::MkDir: return "mkdir";
    case Type::RmDir: return "rmdir";
    case Type::RealPath: return "realpath";
    case Type::Stat: return "stat";
    case Type::Rename: return "rename";
    case Type::ReadLink: return "readlink";
    case Type::Symlink: return "symlink";
    case Type::Status: return "status";
    case Type::Handle: return "handle";
    case Type::Data: return "data";
    case Type::Name: return "name";
    case Type::Attrs: return "attrs";
    case Type::Extended: return "extended";
    case Type::ExtendedReply: return "extended-reply";
    }
    return QByteArray::number(int(type));
}

/// One line of them, a piece after the other.
class Note {
public:
    Note(Type type, quint32 id) : m_line("sftp-" + nameOf(type) + ' ' + QByteArray::number(id)) {}

    void add(const char* name, QByteArrayView value)
    {
        if (!value.isEmpty()) // strangers' words: on one line
            m_line += '\t' + QByteArray(name) + '='
                + value.first(std::min(value.size(), longestValue)).toByteArray().simplified();
    }
    void add(const char* name, quint64 value) { add(name, QByteArray::number(value)); }
    QByteArray line() const { return m_line; }

private:
    QByteArray m_line;
};

QByteArray modeOf(const OpenMode& mode)
{
    QByteArrayList words;
    if (mode.read)
        words.append("read");
    if (mode.write)
        words.append("write");
    if (mode.append)
        words.append("append");
    if (mode.create)
        words.append(mode.onlyNew ? "create new" : "create");
    if (mode.truncate)
        words.append("truncate");
    return words.join(", ");
}

} // namespace

QByteArray noteOf(const Request& request)
{
    Note note(request.type, request.id);
    note.add("name", request.extension);
    note.add("path", request.path);
    note.add("target", request.target);
    note.add("handle", request.handle);
    note.add("mode", modeOf(request.mode));
    if (request.type == Type::Read || request.type == Type::Write) {
        note.add("offset", request.offset);
        note.add("bytes", request.type == Type::Read ? quint64(request.length) : quint64(request.data.size()));
    }
    return note.line();
}

QByteArray noteOfAnswer(QByteArrayView packet)
{
    Fields fields(packet.size() > lengthSize ? packet.sliced(lengthSize) : QByteArrayView());
    const auto type = Type(fields.byte());
    Note note(type, fields.number());
    switch (type) {
    case Type::Status:
        note.add("code", fields.number());
        note.add("text", fields.text());
        break;
    case Type::Handle: note.add("handle", fields.text()); break;
    case Type::Data: note.add("bytes", fields.number()); break;
    case Type::Name: {
        const auto count = fields.number();
        note.add("names", count);
        note.add("path", fields.text());
        break;
    }
    case Type::Attrs:
        if (const auto size = fields.attributes().size)
            note.add("size", *size);
        break;
    default: break;
    }
    return note.line();
}

} // namespace everyport::sftp
