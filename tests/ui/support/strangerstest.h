#pragma once

#include "tests/ui/support/pipewatch.h"
#include "tests/ui/support/windowreader.h"

namespace everyport::ui {

/// What every test shares that follows strangers' words over a page or a dialog. It counts, so that cleanupTestCase can
/// ask for enough: a test that saw nothing found nothing. What is wrong fails the running test.
class StrangersTest {
protected:
    /// The words, as rows with a column "text". What is HTML among them names the pipe.
    void addWords() const;
    /// At each test's end: nobody has opened the pipe.
    void leave();

    /// Everything that can be seen, hovered or heard of this window is fit to be; looking makes it no wider.
    void look(QWidget* window);
    /// The same, and these words are among what was read.
    void follow(QWidget* window, const QString& text);
    /// What Ctrl+C takes from there is plain text that is fit to be pasted.
    void copy(QWidget* from);
    void judgeCopied(); ///< The same for what was copied in another way; the clipboard was empty before.

    PipeWatch m_pipe;
    WindowReader m_reader;
    int m_followed = 0; ///< Looks.
    int m_copied = 0;
};

} // namespace everyport::ui
