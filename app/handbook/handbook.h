#pragma once

#include <utility>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace everyport {

/// One page of the handbook: "polls", "Polls", and its words as Markdown.
struct HandbookPage {
    enum class Part { FirstSteps, Tasks, LookUp };
    QString id = {};
    QString title = {};
    Part part = Part::LookUp;
    QString markdown = {};
    QString language = QStringLiteral("en");      ///< Of its words.
    QString titleLanguage = QStringLiteral("en"); ///< A page in English can have its title in another.
};

/// All pages, read once from what the program was built with, in the order in which they are offered: first steps, then
/// tasks, then what is looked up, by their titles. A value; any thread.
class Handbook {
public:
    /// A kind of service, and the page that tells of it.
    struct Kind {
        QString title;
        QString page;
    };
    /// The page on services ends with links to the pages of `kinds`. In `language` are those pages that somebody has
    /// translated (resources/handbook/LANGUAGE), and the titles of the others, which are in English.
    explicit Handbook(const QList<Kind>& kinds = {}, const QString& language = QStringLiteral("en"));
    static QStringList languages(); ///< English, and those in which there is a page.

    const QString& language() const { return m_language; }
    const QList<HandbookPage>& pages() const& { return m_pages; }
    QList<HandbookPage> pages() && { return std::move(m_pages); } ///< Of one that is made for a loop.
    const HandbookPage* find(const QString& id) const;            ///< Null where there is none.

private:
    QString m_language;
    QList<HandbookPage> m_pages;
};

/// "First steps": what stands over the pages of a part, on a terminal. In English, as most pages are.
QString handbookPartTitle(HandbookPage::Part part);

/// What a link between pages leads to: "polls" for "polls.md". Empty for a link to elsewhere.
QString handbookLink(const QString& target);

/// What a page begins with: "Polls" of "# Polls".
QString handbookHeading(const QString& markdown);

/// The bytes of resources/handbook/NAME, such as de/words; empty where there is none.
QByteArray handbookFile(const QString& name);

/// A PNG that pages show as pictures/NAME; empty where there is none.
QByteArray handbookPicture(const QString& name);

} // namespace everyport
