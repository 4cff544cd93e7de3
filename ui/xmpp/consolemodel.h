#pragma once

#include <deque>

#include <QHash>

#include "protocols/xml/element.h"
#include "ui/widgets/tables/columnmodel.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// One element that passed: a stanza, or what the stream says between stanzas. Without secrets; see
/// xmpp::withoutSecrets.
struct ConsoleEntry {
    qint64 at = 0; ///< Wall clock, milliseconds.
    qint64 account = 0;
    QString title = {}; ///< The account's.
    bool in = false;
    xml::Element element = {};
    qsizetype bytes = 0; ///< As it is written.
    quint64 number = 0;
    quint64 partner = 0; ///< Number of the answer to it, or of the question that it answers; 0: none.
    qint64 took = -1;    ///< Milliseconds from one to the other.
};

/// The last elements of the accounts that are looked at, newest first. Bounded in rows and in bytes. Questions and
/// answers know each other. While it is held nothing moves and what is new waits.
class ConsoleModel : public ColumnModel<ConsoleEntry> {
    Q_OBJECT
public:
    enum Column { Time, Account, Kind, Peer, Summary, Size };
    static constexpr size_t mostRows = 2000;
    static constexpr qsizetype mostBytes = 2 * 1024 * 1024;

    explicit ConsoleModel(QObject* parent = nullptr);

    void take(ConsoleEntry entry); ///< Number, bytes and partner are set here.
    void setHeld(bool held);
    int waiting() const { return int(m_waiting.size()); }
    qsizetype bytes() const { return m_bytes; }
    void clear();

    const ConsoleEntry* entry(const QModelIndex& index) const;
    QModelIndex indexOf(quint64 number) const;      ///< Invalid once it has gone.
    static QString text(const ConsoleEntry& entry); ///< The whole, indented.

Q_SIGNALS:
    void waitingChanged();

private:
    int size() const override { return int(m_rows.size()); }
    const ConsoleEntry* rowAt(int row) const override { return &m_rows[size_t(row)]; }
    struct Question {
        quint64 number;
        qint64 at;
        QString peer;
    };
    void pair(ConsoleEntry& entry);
    ConsoleEntry* find(quint64 number);
    void flush();
    void dropOld();

    std::deque<ConsoleEntry> m_rows;    ///< Newest first.
    std::deque<ConsoleEntry> m_waiting; ///< Oldest first; bounded as the others are.
    QHash<QString, Question> m_open;    ///< By account, direction and id.
    qsizetype m_bytes = 0;
    qsizetype m_waitingBytes = 0;
    quint64 m_last = 0;
    FrameBatch m_batch;
    bool m_held = false;
};

} // namespace everyport::ui
