#pragma once

#include <functional>

#include <QWidget>

#include "ui/frame/page/pageoutline.h"

class QListWidget;
class QTextBrowser;

namespace everyport::ui {

/// The handbook's chapters, in a window of their own beside the one that they are about. Markdown from
/// resources/handbook.
class Handbook : public QWidget {
    Q_OBJECT
public:
    explicit Handbook(QWidget* window);
    void openChapter(const QString& chapter); ///< "polls"; one that does not exist opens the first.

    struct Chapter {
        QString id;
        QString title;
    };
    static QList<Chapter> chapters();
    static QList<PaletteHit> find(const QString& typed, std::function<void(const QString& chapter)> open);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showChapter(const QString& chapter);

    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace everyport::ui
