#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QString>

namespace everyport::xml {

/// What a document comes to whose elements may stand for others of it, as SVG's `use` does: each is counted as often as
/// it is repeated. A few lines may repeat themselves a billion times, or without an end; whoever is going to draw them
/// asks here before.
///
/// Elements come in the order in which they begin. A value; any thread.
class Repeats {
public:
    void begin(qint64 weight = 1); ///< An element; `weight` is what it costs by itself.
    void end();                    ///< Of the one that is open and began last.
    // Of the element that began last:
    void setName(const QString& name) { m_places.insert(name, m_elements.size() - 1); }
    void repeat(const QString& name); ///< It stands for the one of this name, which may come later or not at all.

    qsizetype elements() const { return m_elements.size(); }
    qsizetype depth() const { return m_open.size(); }
    /// All of it together; nothing where it is more than `most`, or has no end, or one repeats another by more than
    /// longestChain. Before it is asked all elements have ended.
    std::optional<qint64> weight(qint64 most) const;
    /// The same of the element of this name; 0 where there is none.
    std::optional<qint64> weightOf(const QString& name, qint64 most) const;

    static constexpr int longestChain = 16; ///< Of what repeats what repeats.

private:
    struct Element {
        qsizetype end = 0; ///< Of the first that is not within it any more.
        qint64 before = 0; ///< What all before it weigh by themselves.
    };
    struct Repeat {
        qsizetype element;
        QString name;
    };
    class Weighing;

    QList<Element> m_elements; // what is within one stands right behind it
    QList<qsizetype> m_open;
    QList<Repeat> m_repeats;
    QHash<QString, qsizetype> m_places;
    qint64 m_all = 0;
};

} // namespace everyport::xml
