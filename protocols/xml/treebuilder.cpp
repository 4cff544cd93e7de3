#include "protocols/xml/treebuilder.h"

#include <cstring>

#include "protocols/xml/elementdata.h"
#include "protocols/xml/names.h"

using namespace Qt::StringLiterals;

namespace everyport::xml {

Error streamError(const QString& condition, const QString& text)
{
    return Error::malformed(Reason::BadSyntax, text, condition);
}

std::optional<Element> TreeBuilder::startTag(const char* expandedName, const char** attributes, const Limits& limits)
{
    auto& names = Names::ofThisThread();
    const QByteArrayView tag(expandedName);
    if (tag.size() > limits.nameBytes)
        return std::nullopt;
    auto name = names.find(tag);
    Element element(std::move(name.name), std::move(name.ns));
    int count = 0;
    while (attributes[2 * count])
        ++count;
    if (count > limits.attributes)
        return std::nullopt;
    element.m_data->attributes.reserve(count);
    for (const auto** pair = attributes; *pair; pair += 2) {
        const QByteArrayView attribute(pair[0]);
        if (attribute.size() > limits.nameBytes)
            return std::nullopt;
        auto attributeName = names.find(attribute);
        element.m_data->attributes.append(
            {std::move(attributeName.name), QString::fromUtf8(pair[1]), std::move(attributeName.ns)});
    }
    return element;
}

bool TreeBuilder::open(const char* expandedName, const char** attributes)
{
    flushText();
    if (depth() == m_limits.depth) {
        m_error = streamError(u"policy-violation"_s, u"The elements are nested too deeply."_s);
        return false;
    }
    if (++m_count > m_limits.elements) {
        m_error = streamError(u"policy-violation"_s, u"There are too many elements in one stanza."_s);
        return false;
    }
    auto element = startTag(expandedName, attributes, m_limits);
    if (!element) {
        m_error = streamError(u"policy-violation"_s, u"An element has too many attributes, or too long a name."_s);
        return false;
    }
    m_open.push_back(std::move(*element));
    return true;
}

void TreeBuilder::close()
{
    flushText();
    auto element = std::move(m_open.back());
    m_open.pop_back();
    if (m_open.empty())
        m_complete = std::move(element);
    else
        m_open.back().m_data->nodes.append(std::move(element));
}

Element TreeBuilder::take()
{
    m_count = 0;
    return std::exchange(m_complete, {});
}

void TreeBuilder::clear()
{
    m_open.clear();
    m_complete = {};
    m_text.clear();
    m_count = 0;
    m_error.reset();
}

void TreeBuilder::flushText()
{
    if (m_text.isEmpty())
        return;
    if (!m_open.empty()) {
        auto& data = *m_open.back().m_data;
        data.nodes.append(QString::fromUtf8(m_text));
        if (mayBeSecret(data.name))
            explicit_bzero(m_text.data(), size_t(m_text.size()));
    }
    m_text.resize(0); // keeps its room for the next
}

} // namespace everyport::xml
