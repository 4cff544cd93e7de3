#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QSettings;

namespace everyport::ui {

class PageContext;

/// The pages whose rows have tags, by PageEntry::id.
namespace TaggedPage {
inline const QString devices = QStringLiteral("devices");
inline const QString services = QStringLiteral("services");
inline const QString polls = QStringLiteral("polls");
} // namespace TaggedPage

/// Which thing of which page has which tags. Kept in the window's memory, an entry a page, so it outlives pages and is
/// in a backup. Loop's thread.
class Tags : public QObject {
    Q_OBJECT
public:
    static Tags& of(PageContext& context); ///< The window's; made when it is first asked for.
    /// `memory` outlives it.
    explicit Tags(QSettings& memory, QObject* parent = nullptr);

    QStringList tagsOf(const QString& page, const QString& subject) const;
    QString shownOf(const QString& page, const QString& subject) const; ///< "door, hall 2"
    bool isUsed(const QString& page) const;                             ///< Something on it has a tag.
    QStringList all() const; ///< On any page, each once whatever its case; in the order of words.

    void set(const QString& page, const QString& subject, const QStringList& tags);
    void forget(const QString& page, const QString& subject) { set(page, subject, {}); } ///< The thing is removed.

Q_SIGNALS:
    void changed(const QString& page, const QString& subject);

private:
    void read(const QString& page);
    void write(const QString& page);

    QSettings& m_memory;
    QHash<QString, QHash<QString, QStringList>> m_tags; ///< By page and subject; none is empty.
    QHash<QString, QStringList> m_unread;               ///< By page: what was too many, as it was found.
};

} // namespace everyport::ui
