#pragma once

#include <QWidget>

#include "app/log/log.h"
#include "ui/frame/feedback/alerts.h"

class QHBoxLayout;
class QVBoxLayout;

namespace everyport::ui {

class PageContext;
class StateText;
class Text;

/// One line unfolded: its exact words, its causes and codes, and the button that mends it where there is one.
class LogDetail : public QWidget {
    Q_OBJECT
public:
    explicit LogDetail(PageContext& context, QWidget* parent = nullptr);
    void show(const LogEntry& entry);
    quint64 number() const { return m_entry.number; }

Q_SIGNALS:
    void closed();

private:
    Trouble lasting() const; ///< The one of this line; without words where it is over.
    bool saysSame(const Trouble& trouble) const;
    void offerRemedies();

    PageContext& m_context;
    LogEntry m_entry;  ///< Ours: the ring may drop it while it is read.
    Trouble m_offered; ///< Whose remedies stand there.
    StateText* m_mark;
    Text* m_text;
    Text* m_when;
    Text* m_details;
    Text* m_language;
    QHBoxLayout* m_remedies;
    QVBoxLayout* m_more;
};

} // namespace everyport::ui
