#include "protocols/xml/crowding.h"

#include <utility>

#include <QList>

#include "protocols/xml/asides.h"

namespace everyport::xml {

using namespace Qt::StringLiterals;

namespace {

// By Qt 6.4, in nanoseconds or so:
constexpr qint64 attributeCost = 25;
constexpr qint64 prefixCost = 3;
constexpr qint64 mostCost = 250'000'000;
// Letters. What a document's type declares of attributes is compared likewise.
constexpr qsizetype mostDeclared = 64 * 1024;

struct Tag {
    enum class Kind { Start, Empty, End, None };
    Kind kind = Kind::None;
    qint64 attributes = 0;
    qint64 prefixes = 1; // its own, which is looked for also where it has none
    qint64 spaces = 0;   // that it declares

    void add(QStringView attribute)
    {
        const bool isSpace = attribute.startsWith("xmlns"_L1);
        ++attributes;
        spaces += isSpace;
        prefixes += !isSpace && attribute.contains(u':');
    }
};

Tag::Kind kindOf(QStringView tag)
{
    if (tag.startsWith("<!"_L1))
        return Tag::Kind::None;
    return tag.startsWith("</"_L1) ? Tag::Kind::End : tag.endsWith(u'/') ? Tag::Kind::Empty : Tag::Kind::Start;
}

/// The one that begins at `at`, which is its end then. In quotes nothing ends it.
Tag takeTag(QStringView document, qsizetype& at)
{
    Tag tag;
    const auto begin = at;
    auto name = at;
    bool isName = false;
    char16_t quote = 0;
    for (++at; at < document.size() && (quote || document[at] != u'>'); ++at) {
        const auto c = document[at].unicode();
        if (quote) {
            quote = c == quote ? 0 : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            isName = false;
        } else if (c == u'=') {
            tag.add(document.sliced(name, at - name));
        } else if (isBlank(c)) {
            isName = false;
        } else if (!std::exchange(isName, true)) {
            name = at;
        }
    }
    tag.kind = kindOf(document.sliced(begin, at - begin));
    return tag;
}

/// What the tags so far cost together.
class Cost {
public:
    /// Whether it is bearable with this one.
    bool add(const Tag& tag)
    {
        if (tag.kind == Tag::Kind::Start || tag.kind == Tag::Kind::Empty) {
            m_spaces += tag.spaces;
            m_all += tag.attributes * (tag.attributes - 1) / 2 * attributeCost;
            m_all += tag.prefixes * m_spaces * prefixCost;
        }
        if (tag.kind == Tag::Kind::Start)
            m_open.append(tag.spaces);
        else if (tag.kind == Tag::Kind::Empty)
            m_spaces -= tag.spaces;
        else if (tag.kind == Tag::Kind::End && !m_open.isEmpty())
            m_spaces -= m_open.takeLast();
        return m_all <= mostCost;
    }

private:
    qint64 m_all = 0;
    qint64 m_spaces = 0; // that are declared in the elements that are open
    QList<qint64> m_open;
};

} // namespace

bool isCrowded(QStringView document)
{
    Cost cost;
    for (auto at = document.indexOf(u'<'); at >= 0; at = document.indexOf(u'<', at)) {
        auto behind = behindAside(document, at);
        if (behind == at) {
            behind = behindType(document, at);
            if ((behind < 0 ? document.size() : behind) - at > mostDeclared)
                return true;
        }
        if (behind < 0)
            return false; // its reader says so
        if (behind > at)
            at = behind;
        else if (!cost.add(takeTag(document, at)))
            return true;
    }
    return false;
}

} // namespace everyport::xml
