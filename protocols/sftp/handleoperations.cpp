// Requests about handles: those that make one, and those that name one.
#include "protocols/sftp/answers.h"
#include "protocols/sftp/operations.h"

namespace everyport::sftp {

namespace {

Error noSuchHandle()
{
    return Error::refused(Reason::BadValue, QStringLiteral("There is no such handle."));
}

Error tooManyHandles()
{
    return Error::busy(Reason::TooManyOpen, QStringLiteral("Too many files are open."));
}

} // namespace

Operations::Answer Operations::open(Request request)
{
    if (qsizetype(m_handles.size()) >= m_mostHandles)
        co_return errorAnswer(request.id, tooManyHandles());
    auto opening = m_files->open(request.path, request.mode, request.attributes);
    auto opened = co_await std::move(opening);
    if (!opened)
        co_return errorAnswer(request.id, opened.error());
    co_return keep(request.id, std::move(*opened));
}

Operations::Answer Operations::openFolder(Request request)
{
    if (qsizetype(m_handles.size()) >= m_mostHandles)
        co_return errorAnswer(request.id, tooManyHandles());
    auto opening = m_files->openFolder(request.path);
    auto opened = co_await std::move(opening);
    if (!opened)
        co_return errorAnswer(request.id, opened.error());
    co_return keep(request.id, std::move(*opened));
}

Operations::Answer Operations::close(Request request)
{
    auto* file = fileOf(request);
    if (!file)
        co_return errorAnswer(request.id, noSuchHandle());
    auto closing = file->close();
    auto closed = co_await std::move(closing);
    m_handles.erase(request.handle); // also when it failed: nobody could do more with it
    co_return statusAnswer(request.id, closed);
}

Operations::Answer Operations::read(Request request)
{
    auto* file = fileOf(request);
    if (!file)
        co_return errorAnswer(request.id, noSuchHandle());
    auto reading = file->read(request.offset, std::min(request.length, largestData));
    auto data = co_await std::move(reading);
    if (!data)
        co_return errorAnswer(request.id, data.error());
    if (data->isEmpty() && request.length > 0)
        co_return statusAnswer(request.id, Status::Eof, QStringLiteral("End of file"));
    co_return Packet(Type::Data, request.id).text(*data).done();
}

Operations::Answer Operations::write(Request request)
{
    auto* file = fileOf(request);
    if (!file)
        co_return errorAnswer(request.id, noSuchHandle());
    auto writing = file->write(request.offset, std::move(request.data));
    auto written = co_await std::move(writing);
    co_return statusAnswer(request.id, written);
}

Operations::Answer Operations::list(Request request)
{
    auto* file = fileOf(request);
    if (!file)
        co_return errorAnswer(request.id, noSuchHandle());
    auto listing = file->list();
    auto entries = co_await std::move(listing);
    if (!entries)
        co_return errorAnswer(request.id, entries.error());
    if (entries->isEmpty())
        co_return statusAnswer(request.id, Status::Eof, QStringLiteral("End of folder"));
    co_return nameAnswer(request.id, *entries);
}

Operations::Answer Operations::fileAttributes(Request request)
{
    auto* file = fileOf(request);
    if (!file)
        co_return errorAnswer(request.id, noSuchHandle());
    auto asking = file->attributes();
    auto known = co_await std::move(asking);
    co_return attributesAnswer(request.id, known);
}

Operations::Answer Operations::changeFile(Request request)
{
    auto* file = fileOf(request);
    if (!file)
        co_return errorAnswer(request.id, noSuchHandle());
    auto changing = file->change(request.attributes);
    auto changed = co_await std::move(changing);
    co_return statusAnswer(request.id, changed);
}

Operations::Answer Operations::sync(Request request)
{
    auto* file = fileOf(request);
    if (!file)
        co_return errorAnswer(request.id, noSuchHandle());
    auto syncing = file->sync();
    auto synced = co_await std::move(syncing);
    co_return statusAnswer(request.id, synced);
}

Operations::Answer Operations::fileVolume(Request request)
{
    auto* file = fileOf(request);
    if (!file)
        co_return errorAnswer(request.id, noSuchHandle());
    auto asking = file->volume();
    auto known = co_await std::move(asking);
    co_return volumeAnswer(request.id, known);
}

} // namespace everyport::sftp
