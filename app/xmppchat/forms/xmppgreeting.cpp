#include "app/xmppchat/forms/xmppgreeting.h"

#include "app/xmppchat/client/xmppaccount.h"
#include "app/xmppchat/web/webfile.h"
#include "netcore/names/reactornames.h"
#include "protocols/xmpp/client/care/registrar.h"
#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport::xmppchat {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Greeting = chat::NetworkType::Greeting;

Task<Result<Greeting>> greetServer(Reactor* reactor, OptionList options, QMap<QString, QVariant> values)
{
    options.removeIf([](const Option& option) { return option.secret; });
    auto raw = values;
    const auto address = values.value(u"address"_s).toString();
    raw.insert(u"address"_s, chat::addressHost(address)); // who it is does not matter yet
    const auto checked = checkOptions(options, raw);
    if (!checked)
        co_return checked.error();
    const auto way = standingOptions(*checked, {});
    if (!way)
        co_return way.error();
    xmpp::client::Registrar::Options wanted;
    wanted.domain = way->account.address.domain();
    wanted.tls = way->tls;
    wanted.usesTls = way->usesTls;
    wanted.clearOnLoopback = way->client.login.clearOnLoopback;
    static_cast<xmpp::client::Ways&>(wanted) = *way;
    wanted.srv = srvResolverOf(*reactor);
    wanted.fetch = webFetcher(*reactor, way->through);
    wanted.patience = 15s;
    auto registrar = std::make_unique<xmpp::client::Registrar>(*reactor, std::move(wanted));
    auto asking = registrar->features();
    const auto features = co_await std::move(asking);
    if (!features) {
        auto why = features.error();
        why.text = why.text.isEmpty() ? troubleOf(why, *checked) : why.text;
        co_return why;
    }
    Greeting greeting{.values = values, .host = way->account.address.domain(), .isEncrypted = way->usesTls};
    greeting.makesAccounts = !features->child(u"register", xmpp::ns::registrationFeature).isNull();
    greeting.lacksAddress = !address.section(u'/', 0, 0).contains(u'@');
    co_return greeting;
}

} // namespace everyport::xmppchat
