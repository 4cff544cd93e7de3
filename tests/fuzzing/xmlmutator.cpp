#include "tests/fuzzing/xmlmutator.h"

#include <cstring>
#include <functional>
#include <random>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t most);

namespace everyport::fuzzing {
namespace {

using Path = QList<qsizetype>; ///< Which child of which child.

void collectPaths(const xml::Element& element, const Path& here, QList<Path>& all)
{
    all.append(here);
    const auto children = element.elements();
    for (qsizetype i = 0; i < children.size() && all.size() < 200; ++i)
        collectPaths(children[i], here + Path{i}, all);
}

xml::Element at(const xml::Element& root, const Path& path)
{
    auto found = root;
    for (const auto index : path)
        found = found.elements().value(index);
    return found;
}

/// The same tree with what stands at `path` put in by `change`, which gives what stands there instead: none, one or
/// several.
QList<xml::Element> changed(
    const xml::Element& element, QList<qsizetype> path, const std::function<QList<xml::Element>(xml::Element)>& change)
{
    if (path.isEmpty())
        return change(element);
    const auto index = path.takeFirst();
    auto copy = element;
    copy.clearNodes();
    qsizetype i = 0;
    for (const auto& node : element.nodes()) {
        if (const auto* text = std::get_if<QString>(&node)) {
            copy.addText(*text);
        } else if (const auto* child = std::get_if<xml::Element>(&node)) {
            if (i++ != index) {
                copy.add(*child);
                continue;
            }
            for (const auto& one : changed(*child, path, change))
                copy.add(one);
        }
    }
    return {copy};
}

class Mutation {
public:
    Mutation(QList<QByteArray> lines, unsigned seed, const QList<QByteArray>& words)
        : m_lines(std::move(lines)), m_words(words), m_random(seed)
    {
    }

    QByteArray carryOut()
    {
        const auto steps = 1 + below(3);
        for (qsizetype i = 0; i < steps; ++i)
            step();
        return m_lines.join('\n');
    }

private:
    qsizetype below(qsizetype end) { return end > 0 ? qsizetype(m_random() % size_t(end)) : 0; }

    QString word()
    {
        if (!m_words.isEmpty() && below(3) > 0)
            return QString::fromUtf8(m_words[below(m_words.size())]);
        const auto other = anywhere();
        if (other.isNull())
            return {};
        return other.attributes().isEmpty() || below(2) ? other.text()
                                                        : other.attributes()[below(other.attributes().size())].value;
    }

    /// Any element of any line.
    xml::Element anywhere()
    {
        const auto root = xml::parse(m_lines[below(m_lines.size())].mid(1));
        if (!root)
            return {};
        QList<Path> paths;
        collectPaths(*root, {}, paths);
        return at(*root, paths[below(paths.size())]);
    }

    void step()
    {
        const auto index = below(m_lines.size());
        switch (below(12)) {
        case 0: m_lines.insert(below(m_lines.size() + 1), QByteArray(m_lines[index])); return;
        case 1:
            if (m_lines.size() > 1)
                m_lines.removeAt(index);
            return;
        case 2: m_lines.swapItemsAt(index, below(m_lines.size())); return;
        case 3:
            if (!m_lines[index].isEmpty())
                m_lines[index][0] = char(below(256));
            return;
        default: changeTree(index);
        }
    }

    void changeTree(qsizetype index)
    {
        const auto root = xml::parse(m_lines[index].mid(1));
        if (!root)
            return;
        QList<Path> paths;
        collectPaths(*root, {}, paths);
        const auto chosen = paths[below(paths.size())];
        const auto result = changed(
            *root, chosen, [&](xml::Element element) { return changedElement(std::move(element), chosen.isEmpty()); });
        if (!result.isEmpty())
            m_lines[index] = m_lines[index].left(1) + xml::serialise(result.first()).replace('\n', ' ');
    }

    QList<xml::Element> changedElement(xml::Element element, bool isRoot)
    {
        const auto names = element.attributes();
        switch (below(8)) {
        case 0:
        case 1:
            if (!names.isEmpty())
                element.setAttribute(names[below(names.size())].name, word());
            return {element};
        case 2:
            if (!names.isEmpty())
                element.removeAttribute(names[below(names.size())].name);
            return {element};
        case 3:
            element.clearNodes();
            element.addText(word());
            return {element};
        case 4: element.add(anywhere()); return {element};
        case 5: {
            // Another's name or namespace, with what it holds.
            const auto other = anywhere();
            if (other.isNull())
                return {element};
            xml::Element renamed(below(2) ? other.name() : element.name(), below(2) ? other.ns() : element.ns());
            for (const auto& attribute : names)
                renamed.setAttribute(attribute.name, attribute.value);
            for (const auto& child : element.elements())
                renamed.add(child);
            return {renamed};
        }
        case 6: return isRoot ? QList{element} : QList{element, element};
        default: {
            const auto other = anywhere();
            return isRoot || other.isNull() ? QList{element} : below(2) ? QList{other} : QList<xml::Element>();
        }
        }
    }

    QList<QByteArray> m_lines;
    const QList<QByteArray>& m_words;
    std::minstd_rand m_random;
};

} // namespace

size_t mutateSession(uint8_t* data, size_t size, size_t most, unsigned seed, const QList<QByteArray>& words)
{
    if (size < 3 || seed % 8 == 0)
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray session(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto result = Mutation(session.split('\n'), seed / 8 + 1, words).carryOut();
    if (result.isEmpty() || size_t(result.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::memcpy(data, result.constData(), size_t(result.size()));
    return size_t(result.size());
}

} // namespace everyport::fuzzing
