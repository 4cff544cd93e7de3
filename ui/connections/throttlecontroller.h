#pragma once

#include <memory>
#include <optional>

#include <QHash>
#include <QObject>
#include <QTimer>

#include "netcore/policies/connectionthrottles.h"

namespace everyport::ui {

class Dialog;
class PageContext;

/// Slows connections down as somebody asks, and says of each on all pages that it is slowed, with the way back. Ends
/// with the window.
class ThrottleController : public QObject {
    Q_OBJECT
public:
    explicit ThrottleController(PageContext& context);
    ~ThrottleController() override;

    /// Asks how slow, how late, and until when.
    Dialog* ask(const std::shared_ptr<ConnectionRecord>& record);
    /// `minutes` 0: until somebody says so, or it closes.
    void limit(const std::shared_ptr<ConnectionRecord>& record, Pace pace, int minutes);
    void release(quint64 connection);
    bool isLimited(quint64 connection) const { return m_throttles.limitOf(connection).has_value(); }
    std::optional<Pace> limitOf(quint64 connection) const { return m_throttles.limitOf(connection); }

private:
    void look();
    static QString idOf(quint64 connection);
    static QString wordsOf(Pace pace);

    PageContext& m_context;
    ConnectionThrottles m_throttles;
    QHash<quint64, std::shared_ptr<ConnectionRecord>> m_limited;
    QTimer m_timer{this};
};

} // namespace everyport::ui
