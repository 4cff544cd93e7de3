#include <QList>

#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/kinds/actionkind.h"
#include "app/services/core/servicelist.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

Task<Result<QString>> publish(ActionContext context, ActionCall call)
{
    const auto service = call.values.text(u"service"_s);
    auto* xmpp = context.xmpp(service);
    if (!xmpp && !context.services.status(service))
        co_return notFound(u"There is no service %1."_s.arg(service));
    if (!xmpp)
        co_return Error::busy(Reason::None, u"The service %1 does not run, or has no nodes."_s.arg(service));
    auto publishing = xmpp->publish(call.values.text(u"node"_s), call.values.text(u"text"_s));
    const auto done = co_await std::move(publishing);
    co_return doneOr(done, call);
}

} // namespace

/// Publishes text on a node of our xmpp service.
QList<ActionKind> publishAction()
{
    return {{.name = u"publish"_s,
        .title = u"Publish a pubsub item"_s,
        .help = u"Puts a text on a node of our own XMPP service, where other programs read it."_s,
        .options = {{.key = u"service"_s,
                        .fallback = u"xmpp"_s,
                        .label = u"Service"_s,
                        .help = u"The name of our XMPP service."_s,
                        .required = true,
                        .names = Option::Names::XmppService},
            neededOption(u"node"_s, u"Node"_s, u"The node; it must be there."_s), textOption()},
        .templates = {u"text"_s},
        .target = {u"service"_s, u"node"_s},
        .describe =
            [](const OptionValues& values) {
                return u"Publish on %1 of %2: %3"_s.arg(
                    values.text(u"node"_s), values.text(u"service"_s), values.text(u"text"_s));
            },
        .perform = publish,
        .brings = [](const OptionValues& values) -> QList<Event> {
            return {{.kind = u"item-published"_s,
                .fields = {{u"node"_s, values.text(u"node"_s)}, {u"text"_s, values.text(u"text"_s)}}}};
        }}};
}

} // namespace everyport::rules
