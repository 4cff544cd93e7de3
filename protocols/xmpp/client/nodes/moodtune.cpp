#include "protocols/xmpp/client/nodes/moodtune.h"

#include <algorithm>

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Mood Mood::parse(const xml::Element& element)
{
    Mood mood;
    for (const auto& child : element.elements()) {
        if (child.ns() == ns::mood && child.name() == u"text")
            mood.text = child.text();
        else if (child.ns() == ns::mood && mood.value.isNull())
            mood.value = child.name();
    }
    return mood;
}

xml::Element Mood::encode() const
{
    xml::Element element(u"mood"_s, ns::mood);
    if (!value.isEmpty())
        element.add(xml::Element(value, ns::mood));
    if (!value.isEmpty() && !text.isEmpty())
        element.addTextElement(u"text"_s, text);
    return element;
}

Tune Tune::parse(const xml::Element& element)
{
    Tune tune;
    tune.artist = element.childText(u"artist");
    tune.title = element.childText(u"title");
    tune.source = element.childText(u"source");
    tune.track = element.childText(u"track");
    tune.uri = element.childText(u"uri");
    tune.seconds = std::max(0, element.childText(u"length").toInt());
    tune.rating = std::clamp(element.childText(u"rating").toInt(), 0, 10);
    return tune;
}

xml::Element Tune::encode() const
{
    xml::Element element(u"tune"_s, ns::tune);
    const auto number = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    const std::pair<QString, QString> lines[] = {{u"artist"_s, artist}, {u"length"_s, number(seconds)},
        {u"rating"_s, number(rating)}, {u"source"_s, source}, {u"title"_s, title}, {u"track"_s, track},
        {u"uri"_s, uri}};
    for (const auto& [name, text] : lines) {
        if (!text.isEmpty())
            element.addTextElement(name, text);
    }
    return element;
}

MoodTune::MoodTune(Client& client, Nodes& nodes) : ClientExtension(client), m_nodes(nodes)
{
    const auto whoOf = [this](const NodeEvent& event) {
        return event.service.isNull() ? m_client.self() : event.service.bare();
    };
    nodes.listen(ns::mood, [this, whoOf](const NodeEvent& event) {
        if (moodChanged && !event.items.isEmpty())
            moodChanged(whoOf(event), Mood::parse(event.items.first().payload));
    });
    nodes.listen(ns::tune, [this, whoOf](const NodeEvent& event) {
        if (tuneChanged && !event.items.isEmpty())
            tuneChanged(whoOf(event), Tune::parse(event.items.first().payload));
    });
}

Task<Result<QString>> MoodTune::setMood(Mood mood)
{
    NodeItem item;
    item.id = u"current"_s;
    item.payload = mood.encode();
    return m_nodes.publish({}, ns::mood, item);
}

Task<Result<QString>> MoodTune::setTune(Tune tune)
{
    NodeItem item;
    item.id = u"current"_s;
    item.payload = tune.encode();
    return m_nodes.publish({}, ns::tune, item);
}

} // namespace everyport::xmpp::client
