// Requests that name a path.
#include "protocols/sftp/answers.h"
#include "protocols/sftp/operations.h"

namespace everyport::sftp {

Operations::Answer Operations::attributes(Request request)
{
    auto asking = m_files->attributes(request.path, request.type == Type::Stat);
    auto known = co_await std::move(asking);
    co_return attributesAnswer(request.id, known);
}

Operations::Answer Operations::change(Request request)
{
    auto changing = m_files->change(request.path, request.attributes, request.type == Type::SetStat);
    auto changed = co_await std::move(changing);
    co_return statusAnswer(request.id, changed);
}

Operations::Answer Operations::remove(Request request)
{
    auto removing = m_files->remove(request.path);
    auto removed = co_await std::move(removing);
    co_return statusAnswer(request.id, removed);
}

Operations::Answer Operations::makeFolder(Request request)
{
    auto making = m_files->makeFolder(request.path, request.attributes);
    auto made = co_await std::move(making);
    co_return statusAnswer(request.id, made);
}

Operations::Answer Operations::removeFolder(Request request)
{
    auto removing = m_files->removeFolder(request.path);
    auto removed = co_await std::move(removing);
    co_return statusAnswer(request.id, removed);
}

Operations::Answer Operations::realPath(Request request)
{
    auto asking = m_files->realPath(request.path);
    auto path = co_await std::move(asking);
    if (!path)
        co_return errorAnswer(request.id, path.error());
    co_return oneNameAnswer(request.id, *path);
}

Operations::Answer Operations::rename(Request request)
{
    auto renaming = m_files->rename(request.path, request.target, request.type == Type::Extended);
    auto renamed = co_await std::move(renaming);
    co_return statusAnswer(request.id, renamed);
}

Operations::Answer Operations::readLink(Request request)
{
    auto reading = m_files->readLink(request.path);
    auto target = co_await std::move(reading);
    if (!target)
        co_return errorAnswer(request.id, target.error());
    co_return oneNameAnswer(request.id, *target);
}

Operations::Answer Operations::makeLink(Request request)
{
    auto making = m_files->makeLink(request.path, request.target);
    auto made = co_await std::move(making);
    co_return statusAnswer(request.id, made);
}

Operations::Answer Operations::makeHardLink(Request request)
{
    auto making = m_files->makeHardLink(request.path, request.target);
    auto made = co_await std::move(making);
    co_return statusAnswer(request.id, made);
}

Operations::Answer Operations::volume(Request request)
{
    auto asking = m_files->volume(request.path);
    auto known = co_await std::move(asking);
    co_return volumeAnswer(request.id, known);
}

} // namespace everyport::sftp
