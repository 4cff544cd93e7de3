#include "app/services/stations/nodesetup.h"

using namespace Qt::StringLiterals;

namespace everyport::stations {

namespace {

/// The form was read, and something in it cannot be: as a number of items above the service's own.
bool isAboutValues(const Error& error)
{
    return error.code == u"not-acceptable" || error.code == u"bad-request" || error.code == u"not-allowed"
        || error.code == u"conflict" || error.code == u"resource-constraint";
}

} // namespace

Task<Result<Done>> NodeSetup::make(QString space, Topic topic)
{
    const auto node = nodeOf(space, topic);
    auto form = co_await m_verbs.configuration(node);
    if (!form && form.error().reason == Reason::NotFound) {
        auto creating = create(node, topic);
        const auto created = co_await std::move(creating);
        if (!created)
            co_return created.error();
        form = co_await m_verbs.configuration(node);
    }
    if (!form)
        co_return form.error();
    auto configuring = configure(node, topic, *form);
    const auto configured = co_await std::move(configuring);
    co_return configured;
}

Task<Result<Done>> NodeSetup::create(QString node, Topic topic)
{
    const auto form = co_await m_verbs.defaultConfiguration();
    auto filled = firstSettings(topic);
    if (form)
        filled = settingsFor(topic, *form, Keeping::Default).value_or(filled);
    auto creating = m_verbs.create(node, filled);
    const auto created = co_await std::move(creating);
    co_return created;
}

Task<Result<Done>> NodeSetup::configure(QString node, Topic topic, xmpp::DataForm form)
{
    Result<Done> done = Done();
    for (const auto keeping : {Keeping::Enough, Keeping::Max, Keeping::Default}) {
        const auto filled = settingsFor(topic, form, keeping);
        if (!filled)
            co_return Done();
        auto configuring = m_verbs.configure(node, *filled);
        done = co_await std::move(configuring);
        if (done || !isAboutValues(done.error()))
            co_return done;
    }
    co_return done;
}

} // namespace everyport::stations
