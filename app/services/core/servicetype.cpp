#include "app/services/core/servicetype.h"

#include "netcore/endpoints/endpointkinds.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<Certificate> ServiceContext::certificate(const QString& certificateName, const QStringList& names) const
{
    return Certificate::loadOrMake(dataFolder + u"/certificates"_s, certificateName, names);
}

Task<Result<Done>> ServiceType::migrate(Database&) const
{
    return Task<Result<Done>>(Result<Done>(Done())); // most keep nothing there
}

bool ServiceType::listens() const
{
    return findOption(options(), u"listen"_s);
}

Result<Done> ServiceType::check(const OptionValues& values) const
{
    const auto all = faults(values);
    return all.isEmpty() ? Result<Done>(Done()) : Result<Done>(all.first());
}

Error valueFault(const QString& text, const QString& key)
{
    return Error::malformed(Reason::BadValue, text, key);
}

QList<Error> remarksOn(
    const ServiceType& type, const OptionValues& values, const std::function<QString(const QString& name)>& typeOf)
{
    auto all = type.remarks(values);
    const auto options = type.options();
    for (const auto& option : options) {
        const auto wanted = option.names == Option::Names::IrcService ? u"irc"_s
            : option.names == Option::Names::XmppService              ? u"xmpp"_s
                                                                      : QString();
        const auto name = values.text(option.key);
        if (wanted.isEmpty() || name.isEmpty() || !type.counts(option.key, values) || typeOf(name) == wanted)
            continue;
        all.append(valueFault(
            u"There is no service “%1” of type %2. What needs it waits until there is one."_s.arg(name, wanted),
            option.key));
    }
    return all;
}

namespace {

/// What one can listen on: "tcp", "tls", "unix", …
QStringList placesToListen()
{
    auto names = endpointKindNames();
    names.removeIf([](const QString& name) { return !endpointKind(name)->listen; });
    return names;
}

} // namespace

Option listenOption(const QStringList& fallback)
{
    return {.key = u"listen"_s,
        .type = Option::Type::Endpoint,
        .fallback = fallback,
        .label = u"Listen on"_s,
        .help = u"Where it is reached: tcp:PORT or tls:PORT is this computer only, with :interface=* anyone;"
                " port 0 takes a free one."_s,
        .choices = placesToListen(),
        .required = true,
        .repeated = true};
}

} // namespace everyport
