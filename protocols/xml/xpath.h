#pragma once

#include <memory>

#include <QStringList>

#include "netcore/base/result.h"
#include "protocols/xml/element.h"

namespace everyport::xml {

struct XPathProgram;

/// A question about one element and what is in it, in the part of XPath that stanzas need:
///
///     /message[@type='chat']/body          a path from the element itself
///     //item                               anywhere in it
///     /iq/query[@xmlns='jabber:iq:roster'] the namespace, as it was resolved, inherited or not
///     /{jabber:client}message              the same, shorter
///     /message[body and not(@type='error')]
///     /message[contains(body, 'fruit') or starts-with(@from, 'alice@')]
///     /x/item[2]/@jid                      the second item's attribute
///     /message/body/text()
///
/// A name without a namespace means an element of any namespace; `*` any element. Comparing (`=`, `!=`) is by text and
/// holds where any of several nodes does. A value; copies share. Any thread.
class XPath {
public:
    static constexpr qsizetype longest = 4096; ///< Characters of an expression.
    static constexpr int deepest = 32;         ///< Brackets within brackets.

    XPath() = default; ///< Matches nothing.
    /// Malformed, with where and what was expected; `native` is the position.
    static Result<XPath> parse(const QString& text);
    QString text() const { return m_text; }

    bool matches(const Element& root) const;
    /// That it leads to, in their order; none for `@…` and `text()`.
    QList<Element> elements(const Element& root) const;
    /// Texts of what it leads to: of elements, attributes or text().
    QStringList strings(const Element& root) const;
    QString string(const Element& root) const; ///< The first of them; null where there is none.
    /// The name that the root must have for a match; empty: any.
    QString rootName() const;

    bool operator==(const XPath& other) const { return m_text == other.m_text; }

private:
    QString m_text;
    std::shared_ptr<const XPathProgram> m_program;
};

} // namespace everyport::xml
