#pragma once

#include <QHash>
#include <QStringList>

namespace everyport::ui {

/// What was sent in each conversation since the program started, to be called back with Up and Down.
class InputHistory {
public:
    void add(qint64 conversation, const QString& text);
    /// Nothing: there is no older or newer one. `draft` is what stands in the field when one begins to go back.
    bool older(qint64 conversation, const QString& draft, QString* text);
    bool newer(qint64 conversation, QString* text);
    bool isWalking() const { return m_at >= 0; }
    void stop() { m_at = -1; }

private:
    QHash<qint64, QStringList> m_lines;
    qsizetype m_at = -1; ///< Steps back from the newest, from 0.
    QString m_draft;
};

} // namespace everyport::ui
