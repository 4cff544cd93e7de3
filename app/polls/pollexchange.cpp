// What comes into a PollRegistry from elsewhere.
#include "app/polls/definition/polljson.h"
#include "app/polls/entrychecks.h"
#include "app/polls/pollimport.h"
#include "app/polls/pollregistry.h"
#include "app/polls/store/stationlog.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Task<Result<QStringList>> PollRegistry::importPolls(QByteArray file, ImportPictures pictures)
{
    // Which poll it names is a stranger's word, and stands in no command to copy.
    if (pollOfStationLog(file))
        return Result<QStringList>(Error::refused(Reason::BadValue,
            u"This is a station's log of a poll, no file of polls: nothing was imported. Its votes are merged by “everyportd poll merge NAME FILE”, with the poll's name."_s));
    return m_voting.request<QStringList>([this, file, pictures] { return doImport(file, pictures); });
}

Task<Result<QStringList>> PollRegistry::doImport(QByteArray toml, ImportPictures pictures)
{
    const auto polls = readNewPolls(toml, pictures, ledgers(), clock().wallMsecs());
    if (!polls)
        co_return polls.error();
    QStringList ids;
    for (const auto& poll : *polls) {
        const auto defined = pollFromJson(poll.entries.first().text.toUtf8());
        if (const auto error = defined ? checkLeftOut(*defined, station()) : std::nullopt)
            co_return *error;
        ids.append(poll.place.id);
    }
    auto created = co_await create(*polls);
    if (!created)
        co_return created.error();
    co_return ids;
}

} // namespace everyport::polls
