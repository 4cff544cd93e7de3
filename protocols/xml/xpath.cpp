#include "protocols/xml/xpath.h"

#include "protocols/xml/xpathparser.h"
#include "protocols/xml/xpathprogram.h"

using namespace Qt::StringLiterals;

namespace everyport::xml {

namespace {

using Kind = XPathExpression::Kind;

/// What a path leads to.
struct Found {
    QList<Element> elements = {};
    QStringList strings = {};
    bool isAny() const { return !elements.isEmpty() || !strings.isEmpty(); }
};

/// Goes through one element. Bounded: an expression that looks everywhere within everywhere is given up, and matches
/// nothing.
class Evaluation {
public:
    Found follow(const XPathProgram& program, const Element& from, bool isRoot)
    {
        QList<Element> here{from};
        Found found;
        bool isFirst = isRoot;
        for (size_t at = 0; at < program.steps.size() && !here.isEmpty(); ++at) {
            const auto& step = program.steps[at];
            if (step.kind != XPathStep::Kind::Element) {
                for (const auto& element : std::as_const(here))
                    collect(step, element, isFirst, found.strings);
                return given(std::move(found));
            }
            QList<Element> next;
            for (const auto& element : std::as_const(here))
                next.append(chosen(step, candidates(step, element, isFirst)));
            here = std::move(next);
            isFirst = false;
        }
        found.elements = std::move(here);
        return given(std::move(found));
    }

private:
    static constexpr int mostSteps = 200'000;

    bool mayGoOn() { return ++m_steps < mostSteps; }
    Found given(Found found) { return m_steps < mostSteps ? std::move(found) : Found{}; }

    static bool isMeant(const XPathStep& step, const Element& element)
    {
        return (step.name.isEmpty() || element.name() == step.name) && (!step.ns || element.ns() == *step.ns);
    }

    void below(const XPathStep& step, const Element& element, QList<Element>& all)
    {
        for (const auto& child : element.elements()) {
            if (!mayGoOn())
                return;
            if (isMeant(step, child))
                all.append(child);
            if (step.isAnywhere)
                below(step, child, all);
        }
    }

    /// A path from the root begins with the root itself; `//` looks there, too.
    QList<Element> candidates(const XPathStep& step, const Element& element, bool isRoot)
    {
        QList<Element> all;
        if (isRoot && isMeant(step, element))
            all.append(element);
        if (!isRoot || step.isAnywhere)
            below(step, element, all);
        return all;
    }

    QList<Element> chosen(const XPathStep& step, QList<Element> all)
    {
        for (const auto& condition : step.conditions) {
            QList<Element> kept;
            for (qsizetype at = 0; at < all.size() && mayGoOn(); ++at) {
                if (condition.kind == Kind::Number ? at + 1 == condition.number : holds(condition, all[at]))
                    kept.append(all[at]);
            }
            all = std::move(kept);
        }
        return all;
    }

    void collect(const XPathStep& step, const Element& element, bool isRoot, QStringList& strings)
    {
        if (!mayGoOn())
            return;
        if (step.kind == XPathStep::Kind::Text) {
            if (const auto text = element.text(); !text.isEmpty())
                strings.append(text);
        } else if (step.name == u"xmlns" && !step.ns) {
            strings.append(element.ns());
        } else {
            for (const auto& attribute : element.attributes()) {
                if ((step.name.isEmpty() || attribute.name == step.name) && (!step.ns || attribute.ns == *step.ns))
                    strings.append(attribute.value);
            }
        }
        if (step.isAnywhere) {
            for (const auto& child : element.elements())
                collect(step, child, isRoot, strings);
        }
    }

    /// Texts that a comparison compares.
    QStringList texts(const XPathExpression& expression, const Element& element)
    {
        if (expression.kind == Kind::Literal || expression.kind == Kind::Number)
            return {expression.literal};
        if (expression.kind != Kind::Path)
            return {holds(expression, element) ? u"true"_s : u"false"_s};
        auto found = follow(expression.path, element, false);
        for (const auto& each : std::as_const(found.elements))
            found.strings.append(each.text());
        return found.strings;
    }

    template <typename Holds>
    bool anyPair(const XPathExpression& expression, const Element& element, Holds isSo)
    {
        const auto left = texts(expression.operands[0], element);
        const auto right = texts(expression.operands[1], element);
        for (const auto& one : left) {
            for (const auto& other : right) {
                if (mayGoOn() && isSo(one, other))
                    return true;
            }
        }
        return false;
    }

    bool holds(const XPathExpression& expression, const Element& element)
    {
        if (!mayGoOn())
            return false;
        const auto each = [&](const XPathExpression& one) { return holds(one, element); };
        const auto& operands = expression.operands;
        switch (expression.kind) {
        case Kind::Path: return follow(expression.path, element, false).isAny();
        case Kind::Literal: return !expression.literal.isEmpty();
        case Kind::Number: return true;
        case Kind::Equal:
            return anyPair(expression, element, [](const QString& one, const QString& other) { return one == other; });
        case Kind::Unequal:
            return anyPair(expression, element, [](const QString& one, const QString& other) { return one != other; });
        case Kind::And: return std::all_of(operands.begin(), operands.end(), each);
        case Kind::Or: return std::any_of(operands.begin(), operands.end(), each);
        case Kind::Not: return !holds(operands[0], element);
        case Kind::Contains:
            return anyPair(
                expression, element, [](const QString& one, const QString& other) { return one.contains(other); });
        case Kind::StartsWith:
            return anyPair(
                expression, element, [](const QString& one, const QString& other) { return one.startsWith(other); });
        }
        return false;
    }

    int m_steps = 0;
};

} // namespace

Result<XPath> XPath::parse(const QString& text)
{
    auto program = XPathParser(text).read();
    if (!program)
        return program.error();
    XPath path;
    path.m_text = text;
    path.m_program = std::make_shared<const XPathProgram>(std::move(*program));
    return path;
}

bool XPath::matches(const Element& root) const
{
    return m_program && !root.isNull() && Evaluation().follow(*m_program, root, true).isAny();
}

QList<Element> XPath::elements(const Element& root) const
{
    return m_program && !root.isNull() ? Evaluation().follow(*m_program, root, true).elements : QList<Element>();
}

QStringList XPath::strings(const Element& root) const
{
    if (!m_program || root.isNull())
        return {};
    auto found = Evaluation().follow(*m_program, root, true);
    for (const auto& element : std::as_const(found.elements))
        found.strings.append(element.text());
    return found.strings;
}

QString XPath::string(const Element& root) const
{
    const auto all = strings(root);
    return all.isEmpty() ? QString() : all.first();
}

QString XPath::rootName() const
{
    if (!m_program || m_program->steps.empty())
        return {};
    const auto& first = m_program->steps.front();
    return first.isAnywhere || first.kind != XPathStep::Kind::Element ? QString() : first.name;
}

} // namespace everyport::xml
