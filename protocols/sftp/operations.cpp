#include "protocols/sftp/operations.h"

#include "protocols/sftp/answers.h"

namespace everyport::sftp {

const Operations::ByType Operations::s_methods[] = {{Type::Read, &Operations::read}, {Type::Write, &Operations::write},
    {Type::Open, &Operations::open}, {Type::Close, &Operations::close}, {Type::LStat, &Operations::attributes},
    {Type::Stat, &Operations::attributes}, {Type::FStat, &Operations::fileAttributes},
    {Type::SetStat, &Operations::change}, {Type::FSetStat, &Operations::changeFile},
    {Type::OpenDir, &Operations::openFolder}, {Type::ReadDir, &Operations::list}, {Type::Remove, &Operations::remove},
    {Type::MkDir, &Operations::makeFolder}, {Type::RmDir, &Operations::removeFolder},
    {Type::RealPath, &Operations::realPath}, {Type::Rename, &Operations::rename},
    {Type::ReadLink, &Operations::readLink}, {Type::Symlink, &Operations::makeLink}};

const Operations::ByName Operations::s_extensions[] = {{"posix-rename@openssh.com", &Operations::rename},
    {"hardlink@openssh.com", &Operations::makeHardLink}, {"statvfs@openssh.com", &Operations::volume},
    {"fstatvfs@openssh.com", &Operations::fileVolume}, {"fsync@openssh.com", &Operations::sync},
    {"lsetstat@openssh.com", &Operations::change}, {"limits@openssh.com", &Operations::limits}};

Operations::Operations(std::unique_ptr<Files> files, qsizetype mostHandles)
    : m_files(std::move(files)), m_mostHandles(mostHandles)
{
}

Operations::~Operations() = default;

Operations::Answer Operations::perform(Request request)
{
    const auto method = methodOf(request);
    return (this->*method)(std::move(request));
}

void Operations::closeAll()
{
    m_handles.clear();
}

Operations::Method Operations::methodOf(const Request& request)
{
    if (!request.isKnown)
        return &Operations::unsupported;
    if (request.type == Type::Extended) {
        for (const auto& one : s_extensions) {
            if (request.extension == one.name)
                return one.method;
        }
    }
    for (const auto& one : s_methods) {
        if (request.type == one.type)
            return one.method;
    }
    return &Operations::unsupported;
}

OpenFile* Operations::fileOf(const Request& request) const
{
    const auto found = m_handles.find(request.handle);
    return found == m_handles.end() ? nullptr : found->second.get();
}

Result<QByteArray> Operations::keep(quint32 id, std::unique_ptr<OpenFile> file)
{
    auto name = QByteArray::number(++m_lastHandle);
    m_handles[name] = std::move(file);
    return Packet(Type::Handle, id).text(name).done();
}

/// OpenSSH's PROTOCOL, 4.8.
Operations::Answer Operations::limits(Request request)
{
    return Result<QByteArray>(Packet(Type::ExtendedReply, request.id)
                                  .large(largestPacket)
                                  .large(largestData)
                                  .large(largestData)
                                  .large(quint64(m_mostHandles))
                                  .done());
}

Operations::Answer Operations::unsupported(Request request)
{
    return Result<QByteArray>(
        statusAnswer(request.id, Status::Unsupported, QStringLiteral("There is no such request here.")));
}

} // namespace everyport::sftp
