#pragma once

#include <array>
#include <utility>

#include <QStringView>

#include "protocols/xml/element.h"
#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport::xmpp {

/// What may stand once beside the request that it belongs to; empty: nothing may.
inline QStringView companionOf(QStringView request)
{
    static constexpr std::array companions{std::pair{u"create", u"configure"},
        std::pair{u"publish", u"publish-options"}, std::pair{u"subscribe", u"options"}};
    for (const auto& [name, companion] : companions) {
        if (request == name)
            return companion;
    }
    return {};
}

/// Whether a pubsub element asks for one thing, as the schemas (XEP-0060 §16) have it: its first element, and at most
/// one of what says how to do that. Of two requests the first was done, and its sender took both for done. What others
/// have put there of a namespace of their own is none.
inline bool isOneRequest(const xml::Element& pubsub)
{
    const auto all = pubsub.elements();
    const auto companion = pubsub.ns() == ns::pubsub && !all.isEmpty() ? companionOf(all.first().name())
                                                                       : QStringView();
    qsizetype requests = 0;
    qsizetype companions = 0;
    for (const auto& each : all) {
        const bool isCompanion = requests > 0 && !companion.isEmpty() && each.is(companion, ns::pubsub);
        (isCompanion ? companions : requests) += each.ns().startsWith(ns::pubsub);
    }
    return requests <= 1 && companions <= 1;
}

} // namespace everyport::xmpp
