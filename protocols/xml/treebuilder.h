#pragma once

#include <optional>
#include <vector>

#include "netcore/base/error.h"
#include "protocols/xml/element.h"
#include "protocols/xml/limits.h"

namespace everyport::xml {

/// Makes elements of a parser's events and holds them against the limits. For this room only.
class TreeBuilder {
public:
    explicit TreeBuilder(const Limits& limits) : m_limits(limits) {}

    /// `attributes` is expat's: name, value, …, null.
    bool open(const char* expandedName, const char** attributes);
    void text(const char* bytes, int length) { m_text.append(bytes, length); }
    /// The element is complete: it went into its parent, or is the outermost one and can be taken.
    void close();

    int depth() const { return int(m_open.size()); }
    Element take();
    /// Set once `open` has answered false.
    const Error& error() const { return *m_error; }
    void clear();

    /// For the start tag of a stream, which stays open: the element, and nothing is kept.
    static std::optional<Element> startTag(const char* expandedName, const char** attributes, const Limits& limits);

private:
    void flushText();

    const Limits& m_limits;
    std::vector<Element> m_open;
    Element m_complete;
    QByteArray m_text;
    int m_count = 0;
    std::optional<Error> m_error;
};

/// An Error by the name of a stream error condition (RFC 6120 §4.9.3).
Error streamError(const QString& condition, const QString& text);

} // namespace everyport::xml
