#include "protocols/xmpp/client/talk/texts.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Texts Texts::of(const xml::Element& stanza, QStringView name)
{
    Texts texts;
    QString first;
    for (const auto& element : stanza.elements(name, stanza.ns())) {
        const auto language = element.attribute(u"lang", xml::xmlNamespace);
        const auto text = element.text().isNull() ? QString(u""_s) : element.text(); // empty is not none
        if (first.isNull())
            first = text;
        if (language.isEmpty() && texts.main.isNull())
            texts.main = text;
        else if (!language.isEmpty() && texts.others.size() < mostLanguages)
            texts.others.insert(language, text);
    }
    if (texts.main.isNull())
        texts.main = first;
    return texts;
}

void Texts::add(
    xml::Element& stanza, const QString& name, const QString& text, const QHash<QString, QString>& translations)
{
    if (!text.isNull())
        stanza.addTextElement(name, text);
    auto languages = translations.keys();
    languages.sort();
    for (const auto& language : languages) {
        auto element = xml::Element(name, stanza.ns()).saying(translations.value(language));
        element.setAttribute(u"lang"_s, language, xml::xmlNamespace.toString());
        stanza.add(std::move(element));
    }
}

} // namespace everyport::xmpp::client
