#pragma once

#include <functional>

#include <QHash>
#include <QWidget>

#include "ui/frame/feedback/alerts.h"
#include "ui/style/colours/statemark.h"

class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

class Notice;
class StripArea;

/// The area for messages below the header: what is wrong on this page with its remedies, then what the window itself
/// has to say. Never a box. In a low window it is one strip, with a button that opens the others: the window's newest
/// word, since nothing else says it, or the worst trouble, with the answer to what was just done below it. They leave
/// half of the height to the page.
class MessageBars : public QWidget {
    Q_OBJECT
public:
    explicit MessageBars(Alerts& troubles, QWidget* parent = nullptr);

    /// What something happened to: a page and the thing in front of it.
    struct Place {
        QString page = {}; ///< Empty: everywhere.
        QString subject = {};
    };
    void setPage(const QString& page);
    Place here() const;
    /// The window's own word, on whatever page is in front, until it is closed or asked again under the same id.
    Notice* tell(const QString& id, Mark mark, const QString& head, const QString& text);
    /// From now on that word stands at its place alone, out of sight on other pages and above other things.
    void setPlace(const QString& id, const Place& place);
    bool isHere(const QString& id) const; ///< It is told still, and stands at what is in front.
    void close(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shown {
        Notice* notice = nullptr;
        Trouble trouble = {};
    };
    struct Own {
        Notice* notice = nullptr;
        Place place = {};
        quint64 number = 0; ///< Counted from the first that was told.
    };
    void showTroubles();
    void showThose(const QList<Trouble>& troubles);
    void showRest(qsizetype rest, int at);
    void showMore(qsizetype others, bool isFolded);
    bool isHere(const Own& own) const;
    QList<Notice*> ownHere() const;
    bool isLow() const;
    void leaveRoom();
    void fill(const Shown& shown);

    Alerts& m_troubles;
    QString m_page;
    StripArea* m_area;
    QVBoxLayout* m_column;
    QHash<QString, Shown> m_shown;
    QHash<QString, Own> m_own;
    quint64 m_last = 0; ///< Of the window's own words.
    Notice* m_rest = nullptr;
    QPushButton* m_more;   ///< In a low window.
    bool m_isOpen = false; ///< By that button, for this page.
    bool m_wasLow = false; ///< When it was shown last.
};

} // namespace everyport::ui
